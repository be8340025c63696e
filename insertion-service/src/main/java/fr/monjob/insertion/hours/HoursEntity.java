package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.programme.CollegeActivity;
import fr.monjob.insertion.programme.LotEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A line of the ledger of hours; it stands as it was written. */
@Entity
@Immutable
@Table(name = "hours_entry")
class HoursEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lot_id")
    LotEntity lot;

    @Column(name = "person_id")
    UUID personId;

    /** Its first day. */
    LocalDate month;

    /** More than 0; less in a line that takes another back. */
    BigDecimal hours;

    /** All that the person worked in the month by the proofs; null when that is the line's own hours. */
    @Column(name = "hours_worked")
    BigDecimal hoursWorked;

    @Enumerated(EnumType.STRING)
    @Column(name = "contract_kind")
    ContractType contractKind;

    @Column(name = "proof_reference")
    String proofReference;

    /** UAI code; null when nobody said, or when there are none. */
    @Column(name = "college_uai")
    String college;

    @Enumerated(EnumType.STRING)
    CollegeActivity activity;

    UUID reverses;

    /** Of a line that takes another back. */
    String reason;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Formula("(select r.id from hours_entry r where r.reverses = id)")
    UUID reversedBy;

    @Formula("(select v.validated_at from hours_validation v where v.entry_id = id)")
    Instant validatedAt;
}
