package fr.monjob.profile.lastcontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * When there was contact with a person for the last time: they logged in, applied, answered, or their advisor wrote of
 * them. As long as that is less than two years ago they are kept.
 */
@ApplicationScoped
public class LastContacts {

    /** Days are those of the people. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager database;
    private final Clock clock;

    LastContacts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** There is contact with this person now. Nothing happens for who is no person, or gone. */
    @Transactional(TxType.MANDATORY)
    public void note(UUID personId) {
        note(personId, clock.instant());
    }

    /** There was contact then; older than what is known it changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void note(UUID personId, Instant then) {
        noteAll(List.of(personId), then);
    }

    /** There is contact with these people now. */
    @Transactional(TxType.MANDATORY)
    public void noteAll(Collection<UUID> people) {
        noteAll(people, clock.instant());
    }

    // Written once a day at most: who refreshes a token every ten minutes does not write each time.
    private void noteAll(Collection<UUID> people, Instant then) {
        if (people.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        UPDATE person SET contacted_on = :day, noticed_on = NULL
                         WHERE id IN (:people) AND contacted_on < :day
                        """)
                .setParameter("day", LocalDate.ofInstant(then, PARIS))
                .setParameter("people", people)
                .executeUpdate();
    }
}
