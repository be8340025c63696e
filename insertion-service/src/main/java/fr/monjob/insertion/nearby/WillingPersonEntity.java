package fr.monjob.insertion.nearby;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A person who looks for work and agreed to be found, known by the area they live in. */
@Entity
@Table(name = "willing_person")
class WillingPersonEntity extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    UUID personId;

    /** Centre of the area, WGS 84 degrees. */
    double lat;

    double lon;

    /** From the centre to the farthest point of the area. */
    @Column(name = "half_diagonal_metres")
    double halfDiagonalMetres;

    /** Null for at once. */
    @Column(name = "available_from")
    LocalDate availableFrom;

    @ElementCollection
    @CollectionTable(name = "willing_job", joinColumns = @JoinColumn(name = "person_id"))
    Set<WillingJob> jobs = new HashSet<>();
}
