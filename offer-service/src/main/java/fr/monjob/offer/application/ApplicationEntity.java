package fr.monjob.offer.application;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.offer.offer.OfferEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A person's application to an offer, with every state it went through. */
@Entity
@Table(name = "application")
public class ApplicationEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public long version;

    // Every answer names it, also after the transaction; a select of its own keeps the row lock to this table.
    @ManyToOne(optional = false)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "offer_id")
    public OfferEntity offer;

    @Column(name = "employer_id")
    public UUID employerId;

    @Column(name = "profile_id")
    public UUID profileId;

    @Enumerated(EnumType.STRING)
    public ApplicationState state;

    public String message;

    @Column(name = "cv_id")
    public UUID cvId;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_reason")
    public RefusalReason refusalReason;

    @Column(name = "hired_on")
    public LocalDate hiredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "contract_type")
    public ContractType contractType;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** When the employer owes the next word; null when nothing is owed. */
    @Column(name = "reply_due_at")
    public Instant replyDueAt;

    @ElementCollection
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    public List<ApplicationStep> steps = new ArrayList<>();

    /** The day the person applied. */
    LocalDate appliedOn() {
        return steps.get(0).happenedOn();
    }

    /** The day of the last step. */
    LocalDate movedOn() {
        return steps.get(steps.size() - 1).happenedOn();
    }

    /** Whose word the last step is. */
    Party movedBy() {
        return steps.get(steps.size() - 1).movedBy();
    }

    /** Brings the application into a state and writes down who did, when, and on which day it happened. */
    void enter(ApplicationState next, Party by, Instant at, LocalDate happenedOn, ReplyDuePolicy clocks) {
        state = next;
        changedAt = at;
        replyDueAt = clocks.dueAt(next, createdAt, at);
        steps.add(new ApplicationStep(next, by, at, happenedOn));
    }
}
