package fr.monjob.match.api;

/** The three parts of a score, each from 0 to 1. */
public record Components(double skills, double job, double distance) {

    private static final double EMPLOYER_STEPS = 20;
    private static final double PERSON_STEPS = 1e4;

    /** What an employer sees: steps of 0.05, half a step going up. */
    public Components forEmployer() {
        return inSteps(EMPLOYER_STEPS);
    }

    /** What the person sees: four decimals. */
    public Components forPerson() {
        return inSteps(PERSON_STEPS);
    }

    private Components inSteps(double steps) {
        return new Components(
                Math.round(skills * steps) / steps,
                Math.round(job * steps) / steps,
                Math.round(distance * steps) / steps);
    }
}
