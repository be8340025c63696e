package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.Extension;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A measure that a person had, has or is to have, with who pays for it and all that was recorded of it. */
@Entity
@Table(name = "measure")
class MeasureEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    MeasureKind kind;

    @Column(name = "structure_siret")
    String structureSiret;

    @Column(name = "starts_on")
    LocalDate startsOn;

    /** As it was signed. */
    @Column(name = "ends_on")
    LocalDate endsOn;

    @Column(name = "weekly_hours")
    BigDecimal weeklyHours;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "coup_de_pouce")
    CoupDePouce coupDePouce;

    UUID renews;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_ground")
    Extension.Ground extensionGround;

    @Column(name = "extension_decided_on")
    LocalDate extensionDecidedOn;

    @Column(name = "training_ends_on")
    LocalDate trainingEndsOn;

    @Column(name = "waiver_from")
    LocalDate waiverFrom;

    @Column(name = "waiver_until")
    LocalDate waiverUntil;

    @Column(name = "prescriber_siret")
    String prescriberSiret;

    @Enumerated(EnumType.STRING)
    MeasureOutcome outcome;

    /** Its last day as it came; null until its outcome is known. */
    @Column(name = "ended_on")
    LocalDate endedOn;

    /** First day of the job that it led to; null when it is not known. */
    @Column(name = "hired_on")
    LocalDate hiredOn;

    @ElementCollection
    @CollectionTable(name = "measure_funding", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    List<FundingPart> funding = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_step", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    List<MeasureStep> steps = new ArrayList<>();

    /** Its days as far as they are known to end; null while they are not. */
    DaySpan days() {
        LocalDate last = endedOn == null ? endsOn : endedOn;
        return last == null ? null : new DaySpan(startsOn, last);
    }
}
