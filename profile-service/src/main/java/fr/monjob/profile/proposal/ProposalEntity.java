package fr.monjob.profile.proposal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an advisor found an offer worth a look for a person. */
@Entity
@Table(name = "proposal")
class ProposalEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID personId;
    UUID offerId;
    UUID advisorId;
    Instant proposedAt;
}
