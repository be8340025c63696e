package fr.monjob.profile.erasure;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Who signed up after the backup was made has no account after a restore, but other services know them: nobody could show
 * them what is held of them, or let go of it. They are erased there, and sign up again.
 */
@Singleton
class LostPeopleService {

    /** Before those who are back are erased. */
    private static final int FIRST = 50;

    private final EntityManager database;

    LostPeopleService(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void findLost(@Observes @Priority(FIRST) StartupEvent started) {
        database.createNativeQuery("""
                        INSERT INTO restored_erasure
                        SELECT aggregate_id FROM known_elsewhere
                         WHERE topic IN ('profile.candidates.v1', 'profile.portfolios.v1')
                           AND NOT EXISTS (SELECT 1 FROM account WHERE account.id = aggregate_id)
                           AND NOT EXISTS (SELECT 1 FROM erased_person WHERE fingerprint = sha256(uuid_send(aggregate_id)))
                        ON CONFLICT DO NOTHING
                        """).executeUpdate();
    }
}
