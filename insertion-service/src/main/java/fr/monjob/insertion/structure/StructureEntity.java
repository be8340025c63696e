package fr.monjob.insertion.structure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An employer of the platform, as offer-service tells. */
@Entity
@Table(name = "structure")
class StructureEntity extends PanacheEntityBase {

    @Id
    @Column(name = "employer_id")
    UUID employerId;

    String siret;

    /** Null until offer-service tells it again. */
    @Column(name = "company_name")
    String companyName;

    /** As the employer says; an advisor looked at it when it is verified. */
    String kind;

    boolean verified;

    @ElementCollection
    @CollectionTable(name = "structure_workplace", joinColumns = @JoinColumn(name = "employer_id"))
    Set<Workplace> workplaces = new HashSet<>();
}
