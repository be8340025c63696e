package fr.monjob.insertion.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A part of a programme that one employer carries out. */
@Entity
@Table(name = "lot")
public class LotEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id")
    public ProgrammeEntity programme;

    public String name;

    @Column(name = "employer_siret")
    public String employerSiret;

    @Column(name = "hours_committed")
    public BigDecimal hoursCommitted;

    @Embedded
    ContractBasis basis;

    /** Where the work is done; null when nobody said, and then there is no point either. */
    @Column(name = "commune_code")
    public String communeCode;

    /** The commune's middle, WGS 84 degrees. */
    public Double lat;

    public Double lon;

    @ElementCollection
    @CollectionTable(name = "lot_job", joinColumns = @JoinColumn(name = "lot_id"))
    @Column(name = "rome_code")
    public Set<String> romeCodes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "lot_college", joinColumns = @JoinColumn(name = "lot_id"))
    @OrderColumn(name = "position")
    List<College> colleges = new ArrayList<>();
}
