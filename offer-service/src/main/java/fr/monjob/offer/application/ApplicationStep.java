package fr.monjob.offer.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One state that an application went through, and whose word it was. */
@Embeddable
public record ApplicationStep(
        @Enumerated(EnumType.STRING) ApplicationState state,

        @Enumerated(EnumType.STRING) @Column(name = "moved_by")
        Party movedBy,

        Instant at) {}
