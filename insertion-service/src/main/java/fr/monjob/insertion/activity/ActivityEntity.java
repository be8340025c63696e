package fr.monjob.insertion.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Something that a person did on one day. */
@Entity
@Table(name = "activity")
class ActivityEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    ActivityKind kind;

    LocalDate day;

    BigDecimal hours;

    String note;

    /** What it was noted from; null for what the person added. */
    @Column(name = "application_id")
    UUID applicationId;

    /** Whether the person took out what was noted from an application. */
    boolean removed;
}
