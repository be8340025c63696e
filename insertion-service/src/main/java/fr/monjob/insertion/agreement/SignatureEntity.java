package fr.monjob.insertion.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A word of a party; it stands as it was said. */
@Entity
@Immutable
@Table(name = "agreement_signature")
class SignatureEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "measure_id")
    UUID measureId;

    @Enumerated(EnumType.STRING)
    Party party;

    @Enumerated(EnumType.STRING)
    Decision decision;

    /** The digest of the terms that it is about. */
    String terms;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;
}
