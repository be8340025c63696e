package fr.monjob.insertion.pass;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A suspension or a prolongation of a PASS.
 *
 * @param firstDay of a suspension; of a prolongation the day on which it was asked
 * @param lastDay  of a suspension; null for a prolongation
 * @param days     of a prolongation; null for a suspension
 * @param by       the account that recorded it
 */
@Embeddable
record PassChange(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        Integer days,

        @Column(name = "recorded_by") UUID by,

        @Column(name = "recorded_at") Instant at) {

    boolean isSuspension() {
        return days == null;
    }
}
