package fr.monjob.insertion.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What obliges to hours of insertion, and who keeps them right. */
@Entity
@Table(name = "programme")
public class ProgrammeEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    long version;

    public String name;

    @Enumerated(EnumType.STRING)
    public ProgrammeKind kind;

    @Column(name = "contracting_body")
    public String contractingBody;

    @Column(name = "facilitator_id")
    UUID facilitatorId;

    String plie;

    /** Null when those of the lots count. */
    @Column(name = "hours_committed")
    BigDecimal hoursCommitted;

    @Embedded
    ContractBasis basis;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Column(name = "ends_on")
    public LocalDate endsOn;
}
