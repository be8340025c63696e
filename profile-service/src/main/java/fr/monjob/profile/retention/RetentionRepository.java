package fr.monjob.profile.retention;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People by the day of their last contact. */
@ApplicationScoped
class RetentionRepository {

    private final EntityManager database;

    RetentionRepository(EntityManager database) {
        this.database = database;
    }

    /** Somebody who is told now. @param advisorId null when nobody accompanies them */
    record Noticed(UUID personId, UUID advisorId) {}

    /** Writes down that these are told: people without contact since that day. Those that others have in hand are left out. */
    List<Noticed> notice(LocalDate today, LocalDate lastContact, int most) {
        List<?> rows = database.createNativeQuery("""
                        UPDATE person SET noticed_on = :today
                         WHERE id IN (SELECT id FROM person
                                       WHERE noticed_on IS NULL AND contacted_on <= :lastContact
                                       ORDER BY contacted_on LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING id, (SELECT advisor_id FROM portfolio_entry WHERE person_id = person.id)
                        """, Object[].class)
                .setParameter("today", today)
                .setParameter("lastContact", lastContact)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Noticed((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    List<UUID> listNoticed(LocalDate lastNotice, UUID after, int most) {
        List<?> rows = database.createNativeQuery("""
                        SELECT id FROM person WHERE noticed_on <= :lastNotice AND id > :after ORDER BY id LIMIT :most
                        """)
                .setParameter("lastNotice", lastNotice)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /**
     * Counts a person among the forgotten; from here to the end of the transaction there is no contact with them.
     *
     * @return false when there was since they were told
     */
    boolean forget(UUID person, LocalDate lastNotice, LocalDate month) {
        List<?> communes = database.createNativeQuery("""
                        SELECT coalesce(commune_code, '') FROM person
                         WHERE id = :person AND noticed_on <= :lastNotice FOR UPDATE
                        """)
                .setParameter("person", person)
                .setParameter("lastNotice", lastNotice)
                .getResultList();
        communes.forEach(commune -> count(month, (String) commune));
        return !communes.isEmpty();
    }

    private void count(LocalDate month, String communeCode) {
        Optional<Commune> commune = Communes.load().findByCode(communeCode);
        database.createNativeQuery("""
                        INSERT INTO forgotten_people AS known VALUES (:month, :departement, 1)
                        ON CONFLICT (month, departement) DO UPDATE SET people = known.people + 1
                        """)
                .setParameter("month", month)
                .setParameter("departement", commune.map(Commune::departement).orElse(""))
                .executeUpdate();
    }
}
