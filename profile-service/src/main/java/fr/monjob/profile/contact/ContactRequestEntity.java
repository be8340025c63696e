package fr.monjob.profile.contact;

import fr.monjob.profile.accesslog.ShownField;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An employer's question to one person: may we contact you about this offer? */
@Entity
@Table(name = "contact_request")
class ContactRequestEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    UUID personId;
    UUID employerId;
    UUID offerId;
    String offerTitle;
    String companyName;
    String communeName;
    String message;

    @Enumerated(EnumType.STRING)
    ContactState state;

    @Enumerated(EnumType.STRING)
    ContactParty movedBy;

    /** What the person chose to show; empty but while ACCEPTED. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<ShownField> shown = new ArrayList<>();

    /** Which CV is shown, or null. */
    UUID cvId;

    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    Instant createdAt;

    /** Until when the person may answer. */
    Instant expiresAt;

    Instant changedAt;

    /** The state at this moment: a question that nobody answered in time is over before the job has written it down. */
    ContactState stateAt(Instant now) {
        return state == ContactState.PENDING && !now.isBefore(expiresAt) ? ContactState.EXPIRED : state;
    }

    void enter(ContactState next, ContactParty by, Instant now) {
        state = next;
        movedBy = by;
        changedAt = now;
        if (next != ContactState.ACCEPTED) {
            shown = new ArrayList<>();
            cvId = null;
        }
    }
}
