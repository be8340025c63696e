package fr.monjob.profile.erasure;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.privacy.PersonalRecords;
import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.contact.ContactLeaveService;
import fr.monjob.profile.cv.CvFiles;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Erases a person: here at once, and everywhere else by asking, and asking once more, until each service has said that
 * it is done. RGPD art. 17.
 */
@ApplicationScoped
public class ErasureService {

    /** Who else holds something of people. */
    static final Set<String> OTHERS =
            Set.of("offer-service", "matching-service", "notification-service", "insertion-service");

    private static final int AT_ONCE = 100;

    private static final List<String> LOCKS = List.of(
            "SELECT id FROM account WHERE id = :person FOR NO KEY UPDATE",
            """
            SELECT hash FROM refresh_token
             WHERE session_id IN (SELECT id FROM session WHERE account_id = :person)
             ORDER BY hash FOR NO KEY UPDATE""",
            "SELECT id FROM person WHERE id = :person FOR NO KEY UPDATE");

    private final ErasedPeople erased;
    private final PublishedPeople published;
    private final ContactLeaveService contacts;
    private final CvFiles files;
    private final PersonalRecords records;
    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    ErasureService(
            ErasedPeople erased,
            PublishedPeople published,
            ContactLeaveService contacts,
            CvFiles files,
            PersonalRecords records,
            Outbox outbox,
            EntityManager database,
            Clock clock) {
        this.erased = erased;
        this.published = published;
        this.contacts = contacts;
        this.files = files;
        this.records = records;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /**
     * When this returns nobody can read anything of the person here any more, and the others have been asked.
     *
     * @throws ProblemException 401 when the person was erased before: their log-in has outlived them
     */
    @Transactional
    public void erase(UUID profileId) {
        if (!eraseIf(profileId, () -> true)) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }

    /**
     * The same for whom nobody asks it.
     *
     * @param due asked once nobody writes anything of the person any more; with false everything stays
     * @return whether the person is erased by this call
     */
    @Transactional
    public boolean eraseIf(UUID profileId, BooleanSupplier due) {
        if (!erased.add(profileId)) {
            return false;
        }
        if (!due.getAsBoolean()) {
            QuarkusTransaction.setRollbackOnly();
            return false;
        }
        letGo(profileId);
        begin(profileId);
        return true;
    }

    /**
     * Erases once more, without asking anybody: nothing is there after {@link #erase}, but everything again in a database
     * that was restored from a backup and reads who was erased since.
     */
    @Transactional
    public void eraseAgain(UUID profileId) {
        erased.add(profileId);
        letGo(profileId);
    }

    /** Erases once more, and asks everybody else once more: who is back here after a restore may be back there, too. */
    @Transactional(TxType.MANDATORY)
    public void eraseEverywhereAgain(UUID profileId) {
        erased.add(profileId);
        letGo(profileId);
        if (ErasureEntity.findOpen(profileId).isEmpty()) {
            begin(profileId);
        }
    }

    private void begin(UUID profileId) {
        ErasureEntity erasure = ErasureEntity.of(profileId, clock.instant());
        ask(erasure);
        erasure.persist();
    }

    private void letGo(UUID profileId) {
        awaitWriters(profileId);
        published.withdraw(profileId);
        contacts.endAllOf(profileId);
        files.deleteWithTheirOwner(profileId);
        // What entities hold reaches the tables before rows are deleted under them.
        database.flush();
        database.clear();
        records.erase(profileId);
    }

    /** In the order of those who log in or stay logged in: their person is the last that they hold, and the first of who edits. */
    private void awaitWriters(UUID profileId) {
        for (String lock : LOCKS) {
            database.createNativeQuery(lock).setParameter("person", profileId).getResultList();
        }
    }

    /**
     * A service has let go of a person; with the last one nobody knows any more whose erasure it was. A receipt for the
     * first request proves nothing yet: what the person wrote in that moment may have come after it. When it is asked again
     * no log-in of theirs lives any more.
     *
     * @param request which of the requests it answers, from 1
     */
    @Transactional
    public void receive(ErasureReceipt receipt, long request) {
        if (request == 1) {
            return;
        }
        ErasureEntity.findOpen(receipt.profileId()).ifPresent(erasure -> {
            Instant now = clock.instant();
            ErasureReceiptEntity.keep(erasure.id, receipt.service(), now);
            if (ErasureReceiptEntity.servicesOf(erasure.id).containsAll(OTHERS)) {
                erasure.profileId = null;
                erasure.completedAt = now;
            }
        });
    }

    /** Asks once more where a receipt is missing. */
    @Transactional
    public void askAgain(Duration patience) {
        ErasureEntity.listWaiting(clock.instant().minus(patience), AT_ONCE).forEach(this::ask);
    }

    private void ask(ErasureEntity erasure) {
        erasure.asked++;
        erasure.askedAt = clock.instant();
        outbox.append(
                EventType.ERASURE_REQUESTED, erasure.profileId, erasure.asked, new ErasureRequest(erasure.profileId));
    }
}
