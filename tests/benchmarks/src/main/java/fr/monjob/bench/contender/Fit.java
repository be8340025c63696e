package fr.monjob.bench.contender;

import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.Weights;

/** The best way in which the person at hand fits, while their wishes are gone through; used over and over. */
final class Fit {

    private static final Weights WEIGHTS = Weights.PUBLISHED;

    double score;
    double job;
    double closeness;

    void none() {
        score = -1;
        job = 0;
    }

    /** @param share of the weighted skills */
    void consider(double share, double jobShare, double distance, double radius) {
        double near = Math.max(0, 1 - distance / radius);
        double each = WEIGHTS.skills() * share + WEIGHTS.job() * jobShare + WEIGHTS.distance() * near;
        if (each > score || each == score && jobShare > job) {
            score = each;
            job = jobShare;
            closeness = near;
        }
    }

    MatchReason reason() {
        return job > 0 ? MatchReason.JOB : MatchReason.SKILLS;
    }
}
