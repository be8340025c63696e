package fr.monjob.insertion.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person and their advisor, as profile-service tells. */
@Entity
@Table(name = "accompanied_person")
class AccompaniedPersonEntity extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "advisor_id")
    UUID advisorId;
}
