package fr.monjob.profile.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person agreed, to what, in which words, from when until when. Never changed but for its end. */
@Entity
@Table(name = "consent")
class ConsentEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID personId;

    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    int textVersion;

    /** See {@link SignedPaperEntity}; null: given on the screen. */
    UUID paperId;

    Instant givenAt;
    Instant withdrawnAt;
}
