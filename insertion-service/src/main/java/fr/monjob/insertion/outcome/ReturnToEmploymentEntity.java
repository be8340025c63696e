package fr.monjob.insertion.outcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody went back to work: one line for one hire, from its record. */
@Entity
@Table(name = "return_to_employment")
public class ReturnToEmploymentEntity extends PanacheEntityBase {

    /** Where the hires come from that offer-service recorded. */
    public static final String FROM_OFFERS = "offers";

    @Id
    public UUID id;

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "profile_id")
    public UUID profileId;

    @Column(name = "hired_on")
    public LocalDate hiredOn;

    @Column(name = "contract_type")
    public String contractType;

    @Column(name = "rome_code")
    public String romeCode;

    public String departement;

    public String source;

    @Column(name = "counted_at")
    public Instant countedAt;
}
