package fr.monjob.notification.clock;

import fr.monjob.notification.message.MessageDraft;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something is due: what will be told, and when, unless it moves on before. */
@Entity
@Table(name = "reminder")
class ReminderEntity extends PanacheEntityBase {

    @Id
    UUID subjectId;

    Instant dueAt;
    Instant remindAt;

    @JdbcTypeCode(SqlTypes.JSON)
    MessageDraft draft;

    /** When it was told, or too late to be told; null while it is ahead. */
    Instant settledAt;
}
