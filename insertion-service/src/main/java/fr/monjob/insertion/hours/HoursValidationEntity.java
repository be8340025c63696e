package fr.monjob.insertion.hours;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a facilitator found a line of the ledger right. */
@Entity
@Table(name = "hours_validation")
class HoursValidationEntity extends PanacheEntityBase {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "validated_by")
    UUID validatedBy;

    @Column(name = "validated_at")
    Instant validatedAt;
}
