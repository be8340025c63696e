package fr.monjob.offer.employer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A place where an employer has people work; WGS 84 degrees. Its place is given by us and never changes. */
@Entity
@Table(name = "workplace")
public class WorkplaceEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "employer_id")
    public UUID employerId;

    public String label;

    @Column(name = "commune_code")
    public String communeCode;

    public String address;

    public double lat;

    public double lon;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Null while it is in use. */
    @Column(name = "removed_at")
    public Instant removedAt;

    /** All in use, oldest first. */
    static List<WorkplaceEntity> listOf(UUID employerId) {
        return list("employerId = ?1 and removedAt is null order by id", employerId);
    }

    /** A page of those in use, oldest first. */
    static List<WorkplaceEntity> listAfter(UUID employerId, Optional<UUID> after, int limit) {
        return WorkplaceEntity.<WorkplaceEntity>find(
                        "employerId = ?1 and removedAt is null and id > ?2 order by id",
                        employerId,
                        after.orElse(new UUID(0, 0)))
                .page(0, limit)
                .list();
    }

    /** One in use of this employer. */
    static Optional<WorkplaceEntity> findOf(UUID employerId, UUID id) {
        return find("id = ?1 and employerId = ?2 and removedAt is null", id, employerId)
                .firstResultOptional();
    }

    /** When its newest ones were made, removed ones too, newest first. */
    static List<Instant> listMadeSince(UUID employerId, Instant since) {
        return find(
                        "select createdAt from WorkplaceEntity where employerId = ?1 and createdAt > ?2 order by createdAt desc",
                        employerId,
                        since)
                .project(Instant.class)
                .list();
    }
}
