package fr.monjob.offer.offer;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.offer.employer.EmployerEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Point;

/** An offer over its whole life. Salary in euro cents, hours a week, place in WGS 84. */
@Entity
@Table(name = "offer")
public class OfferEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public long version;

    // Every answer names it, also after the transaction; a select of its own keeps the row lock to this table.
    @ManyToOne(optional = false)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "employer_id")
    public EmployerEntity employer;

    @Enumerated(EnumType.STRING)
    public OfferStatus status = OfferStatus.DRAFT;

    public String title;

    public String description;

    @Column(name = "rome_code")
    public String romeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "contract_type")
    public ContractType contractType;

    @Column(name = "weekly_hours")
    public BigDecimal weeklyHours;

    @Column(name = "start_date")
    public LocalDate startDate;

    @Column(name = "duration_months")
    public Integer durationMonths;

    @Column(name = "commune_code")
    public String communeCode;

    @Column(name = "commune_name")
    public String communeName;

    public String departement;

    public String address;

    public Point place;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<OfferSkill> skills = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "driving_licence")
    public DrivingLicence drivingLicence;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Shift> shifts = List.of();

    @Column(name = "salary_min")
    public Long salaryMin;

    @Column(name = "salary_max")
    public Long salaryMax;

    @Enumerated(EnumType.STRING)
    @Column(name = "salary_per")
    public Salary.Per salaryPer;

    /** People still looked for. */
    public int openings;

    @Column(name = "expires_on")
    public LocalDate expiresOn;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    /** Whether everybody may see it today; its last day may be over before the expiry job comes by. */
    public boolean isShown(LocalDate today) {
        return status == OfferStatus.PUBLISHED && !expiresOn.isBefore(today);
    }
}
