package fr.monjob.insertion.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An item that a person shows their advisor. */
@Entity
@Table(name = "shared_activity")
@IdClass(SharedActivityEntity.Key.class)
class SharedActivityEntity extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "shared_at")
    Instant sharedAt;

    record Key(UUID personId, UUID itemId) {}
}
