package fr.monjob.notification.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One message in one inbox. */
@Entity
@Table(name = "message")
public class MessageEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "recipient_id")
    public UUID recipientId;

    @Enumerated(EnumType.STRING)
    public MessageKind kind;

    public String fact;

    public String title;

    public String body;

    public String link;

    /** Grows by commit within one inbox: who has seen this number has missed nothing below it. */
    public long sequence;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    @Column(name = "offer_id")
    public UUID offerId;

    @Column(name = "subject_id")
    public UUID subjectId;

    /** False when the reader wants it by mail or SMS only. */
    public boolean shown;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "read_at")
    public Instant readAt;
}
