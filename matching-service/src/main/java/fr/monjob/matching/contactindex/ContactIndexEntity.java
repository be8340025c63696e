package fr.monjob.matching.contactindex;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One contact request, as profile-service told it last. */
@Entity
@Table(name = "contact_index")
class ContactIndexEntity extends PanacheEntityBase {

    @Id
    UUID contactRequestId;

    UUID employerId;
    UUID offerId;
    UUID profileId;
    String state;
}
