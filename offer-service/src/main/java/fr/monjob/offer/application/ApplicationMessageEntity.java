package fr.monjob.offer.application;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one side of an application wrote to the other; never changed. */
@Entity
@Immutable
@Table(name = "application_message")
public class ApplicationMessageEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "application_id")
    public UUID applicationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    public Party writtenBy;

    public String text;

    @Column(name = "written_at")
    public Instant writtenAt;
}
