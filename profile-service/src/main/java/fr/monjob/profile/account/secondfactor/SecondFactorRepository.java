package fr.monjob.profile.account.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** What is done to second factors, each in one statement, so that of two at once only one succeeds. */
@ApplicationScoped
class SecondFactorRepository {

    private final EntityManager database;

    SecondFactorRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps a secret that waits for its first code, in place of one that waited before. */
    void propose(UUID accountId, byte[] sealed, Instant until) {
        database.createNativeQuery("""
                        INSERT INTO second_factor (account_id, pending, pending_until) VALUES (:account, :sealed, :until)
                        ON CONFLICT (account_id)
                        DO UPDATE SET pending = excluded.pending, pending_until = excluded.pending_until
                        """)
                .setParameter("account", accountId)
                .setParameter("sealed", sealed)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** The secret that waited is the account's from now on, and its code of that step is used. @return whether one waited */
    boolean activate(UUID accountId, long step, Instant now) {
        return database.createNativeQuery("""
                        UPDATE second_factor
                           SET secret = pending, active_since = :now, last_step = :step, pending = NULL, pending_until = NULL
                         WHERE account_id = :account AND pending IS NOT NULL
                        """)
                        .setParameter("account", accountId)
                        .setParameter("step", step)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Uses up the code of a step. @return whether neither it nor a later one was used before */
    boolean use(UUID accountId, long step) {
        return database.createNativeQuery("""
                        UPDATE second_factor SET last_step = :step
                         WHERE account_id = :account AND last_step < :step
                        """)
                        .setParameter("account", accountId)
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** @param wrongCodes since the last right one */
    void count(UUID accountId, int wrongCodes, Instant lastWrongAt) {
        database.createNativeQuery("""
                        UPDATE second_factor SET wrong_codes = :count, last_wrong_at = :at WHERE account_id = :account
                        """)
                .setParameter("account", accountId)
                .setParameter("count", wrongCodes)
                .setParameter("at", lastWrongAt)
                .executeUpdate();
    }

    /** @return whether one was active */
    boolean remove(UUID accountId) {
        return database.createNativeQuery("""
                        DELETE FROM second_factor WHERE account_id = :account RETURNING secret IS NOT NULL
                        """)
                .setParameter("account", accountId)
                .getResultList()
                .contains(true);
    }
}
