package fr.monjob.profile.referential;

import fr.monjob.referential.rome.RomeJob;

/** A job of the ROME as a form needs it. */
public record RomeJobView(String romeCode, String label) {

    static RomeJobView of(RomeJob job) {
        return new RomeJobView(job.code(), job.label());
    }
}
