package fr.monjob.match.lever;

/**
 * One change that a person could make to their profile.
 *
 * @param value a skill's code; how many kilometres more; a licence's category; a ROME code
 */
public record Change(Kind kind, String value) {

    /** What is changed, in the order in which changes that open as much are named. */
    public enum Kind {
        /** One more skill. */
        SKILL,
        /** As many kilometres more for every wanted job, at most to {@link Levers#WIDEST_KM}. */
        RADIUS,
        /** One more driving licence. */
        LICENCE,
        /** One more wanted job, with the terms of the wanted job that it neighbours. */
        JOB
    }
}
