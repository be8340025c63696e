package fr.monjob.insertion.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a measure's history.
 *
 * @param outcome what was recorded; null for the recording of the measure itself and for a change
 * @param on      the day it is about
 * @param before  of a change: what the measure said until then; null otherwise
 * @param by      the account that recorded it
 */
@Embeddable
record MeasureStep(
        @Enumerated(EnumType.STRING) MeasureOutcome outcome,

        @Column(name = "about_day") LocalDate on,

        @Convert(converter = MeasureTextConverter.class) MeasureRequest before,

        @Column(name = "recorded_by") UUID by,

        @Column(name = "recorded_at") Instant at) {}
