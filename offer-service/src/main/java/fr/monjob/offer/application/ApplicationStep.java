package fr.monjob.offer.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One state that an application went through, and whose word it was.
 *
 * @param at         when it was recorded: clocks, answer rates and limits go by this
 * @param happenedOn the day it happened, as its recorder says: what is shown, and what statistics count by
 */
@Embeddable
public record ApplicationStep(
        @Enumerated(EnumType.STRING) ApplicationState state,

        @Enumerated(EnumType.STRING) @Column(name = "moved_by")
        Party movedBy,

        Instant at,

        @Column(name = "happened_on") LocalDate happenedOn) {}
