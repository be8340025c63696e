package fr.monjob.match.index;

import fr.monjob.match.api.Weights;

/** The weights of skills that it takes to get into an answer, by what else somebody has. */
final class Bars {

    private final Needs needs;
    private final Weights weights;

    /** For who wants the offer's job. */
    int sameJob;

    /** For who wants a job of its domain. */
    int sameDomain;

    /** For who is considered for the skills alone. */
    int alone;

    Bars(Needs needs, Weights weights) {
        this.needs = needs;
        this.weights = weights;
    }

    /**
     * Sets them for some people.
     *
     * @param floor   see {@link Answer#floor}
     * @param closest nobody's distance component is greater
     */
    void set(double floor, double closest) {
        double rest = floor - weights.distance() * closest;
        sameJob = needs.weightFor((rest - weights.job() * weights.sameJob()) / weights.skills());
        sameDomain = needs.weightFor((rest - weights.job() * weights.sameDomain()) / weights.skills());
        alone = Math.max(needs.halfWay(), needs.weightFor(rest / weights.skills()));
    }
}
