package fr.monjob.insertion.nearby;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A job that a person looks for, and how far they go for it. */
@Embeddable
record WillingJob(
        @Column(name = "rome_code") String romeCode,
        @Column(name = "radius_km") int radiusKm) {}
