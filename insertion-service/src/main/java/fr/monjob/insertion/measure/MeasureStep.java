package fr.monjob.insertion.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a measure's history.
 *
 * @param outcome what was recorded; null for the recording of the measure itself
 * @param on      the day it is about
 * @param by      the account that recorded it
 */
@Embeddable
record MeasureStep(
        @Enumerated(EnumType.STRING) MeasureOutcome outcome,

        @Column(name = "about_day") LocalDate on,

        @Column(name = "recorded_by") UUID by,

        @Column(name = "recorded_at") Instant at) {}
