package fr.monjob.insertion.pass;

import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.iae.PassIae;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A PASS IAE that began with a contract, and what pushed its end. */
@Entity
@Table(name = "pass_iae")
class PassEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @ElementCollection
    @CollectionTable(name = "pass_change", joinColumns = @JoinColumn(name = "pass_id"))
    @OrderColumn(name = "position")
    List<PassChange> changes = new ArrayList<>();

    PassIae pass() {
        return new PassIae(
                startsOn,
                changes.stream()
                        .filter(PassChange::isSuspension)
                        .map(change -> new DaySpan(change.firstDay(), change.lastDay()))
                        .toList(),
                changes.stream()
                        .filter(change -> !change.isSuspension())
                        .mapToInt(PassChange::days)
                        .sum());
    }
}
