package fr.monjob.profile.reach;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that does one thing for one person, once. */
@Entity
@Table(name = "one_tap")
class OneTapEntity extends PanacheEntityBase {

    @Id
    long id;

    UUID personId;

    @Enumerated(EnumType.STRING)
    OneTapAction action;

    UUID subjectId;
    Instant expiresAt;
    Instant usedAt;
}
