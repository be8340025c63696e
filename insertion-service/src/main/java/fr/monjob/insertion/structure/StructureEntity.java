package fr.monjob.insertion.structure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An employer of the platform, as offer-service tells. */
@Entity
@Table(name = "structure")
class StructureEntity extends PanacheEntityBase {

    @Id
    @Column(name = "employer_id")
    UUID employerId;

    String siret;

    /** As the employer says; an advisor looked at it when it is verified. */
    String kind;

    boolean verified;
}
