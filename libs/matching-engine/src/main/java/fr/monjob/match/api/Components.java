package fr.monjob.match.api;

/** The three parts of a score, each from 0 to 1. */
public record Components(double skills, double job, double distance) {

    private static final int EMPLOYER_STEPS = 20;

    /** What an employer sees: steps of 0.05, half a step going up. */
    public Components forEmployer() {
        return new Components(inSteps(skills), inSteps(job), inSteps(distance));
    }

    private static double inSteps(double value) {
        return (double) Math.round(value * EMPLOYER_STEPS) / EMPLOYER_STEPS;
    }
}
