package fr.monjob.matching.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A person and their advisor, as profile-service tells. */
@Entity
@Table(name = "accompanied_person")
public class AccompaniedPersonEntity extends PanacheEntityBase {

    @Id
    UUID personId;

    UUID advisorId;

    /** From now on this advisor accompanies this person. */
    static void keep(UUID personId, UUID advisorId) {
        AccompaniedPersonEntity known = findById(personId);
        AccompaniedPersonEntity person = known == null ? new AccompaniedPersonEntity() : known;
        person.personId = personId;
        person.advisorId = advisorId;
        person.persist();
    }

    /** Whom this advisor accompanies, published or not. */
    public static List<UUID> listPeople(UUID advisorId) {
        return AccompaniedPersonEntity.<AccompaniedPersonEntity>list("advisorId", advisorId).stream()
                .map(person -> person.personId)
                .toList();
    }
}
