package fr.monjob.offer.employer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An employer: how it presents itself, and what an advisor found. */
@Entity
@Table(name = "employer")
public class EmployerEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public long version;

    public String siret;

    @Column(name = "company_name")
    public String companyName;

    @Enumerated(EnumType.STRING)
    public EmployerKind kind;

    @Column(name = "commune_code")
    public String communeCode;

    public String address;

    @Embedded
    public EmployerContact contact = new EmployerContact();

    @Enumerated(EnumType.STRING)
    public Verification verification = Verification.PENDING;

    @Column(name = "verification_reason")
    public String verificationReason;

    @Column(name = "verified_by")
    public UUID verifiedBy;

    @Column(name = "verified_at")
    public Instant verifiedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Whether this employer may publish offers and search people. */
    public boolean isVerified() {
        return verification == Verification.VERIFIED;
    }
}
