package fr.monjob.profile.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That an advisor accompanies a person; nobody has two. */
@Entity
@Table(name = "portfolio_entry")
class PortfolioEntryEntity extends PanacheEntityBase {

    @Id
    UUID personId;

    @Version
    long version;

    UUID advisorId;

    /** The advisor or administrator who decided it. */
    UUID assignedBy;

    Instant assignedAt;
}
