package fr.monjob.profile.account.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What owners of accounts are told. */
@ApplicationScoped
public class Notices {

    private final EntityManager database;

    Notices(EntityManager database) {
        this.database = database;
    }

    /** What it was about, oldest first. */
    @Transactional
    public List<String> mattersTo(UUID accountId) {
        return read(accountId, "matter", "");
    }

    /** The notices that are to carry a link, newest first. */
    @Transactional
    public List<UUID> resetsTo(UUID accountId) {
        return read(accountId, "noticeId", "AND payload->>'matter' = 'PASSWORD_RESET_ASKED'").stream()
                .sorted((first, second) -> second.compareTo(first))
                .map(UUID::fromString)
                .toList();
    }

    private List<String> read(UUID accountId, String field, String only) {
        List<?> found = database.createNativeQuery("SELECT payload->>'" + field + "' FROM outbox"
                        + " WHERE type = 'AccountNoticeGiven' AND payload->>'accountId' = :account " + only
                        + " ORDER BY id")
                .setParameter("account", accountId.toString())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
