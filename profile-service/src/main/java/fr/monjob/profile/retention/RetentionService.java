package fr.monjob.profile.retention;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.contract.retention.RetentionNotice;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.outbox.Outbox.Fact;
import fr.monjob.profile.erasure.ErasureService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two years after the last contact a person is erased (CNIL), and told so thirty days before. Who was told late, because
 * the service was away, has the thirty days all the same. RGPD art. 5(1)(e).
 */
@ApplicationScoped
public class RetentionService {

    /** Before every id that there is. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int NOTICE_AFTER = 700;
    private static final int ERASED_AFTER_NOTICE = 30;
    private static final int AT_ONCE = 200;

    private final RetentionRepository people;
    private final ErasureService erasures;
    private final Outbox outbox;

    RetentionService(RetentionRepository people, ErasureService erasures, Outbox outbox) {
        this.people = people;
        this.erasures = erasures;
        this.outbox = outbox;
    }

    /**
     * Tells some of those with whom there was no contact for 700 days, and whoever accompanies them.
     *
     * @return whether there were any
     */
    @Transactional
    public boolean giveNotice(LocalDate today) {
        LocalDate erasedOn = today.plusDays(ERASED_AFTER_NOTICE);
        List<Fact> notices = people.notice(today, today.minusDays(NOTICE_AFTER), AT_ONCE).stream()
                .map(noticed -> new RetentionNotice(UuidV7.next(), noticed.personId(), noticed.advisorId(), erasedOn))
                .map(notice -> new Fact(notice.noticeId(), 1, notice))
                .toList();
        outbox.appendAll(EventType.RETENTION_NOTICE_GIVEN, notices);
        return !notices.isEmpty();
    }

    /** Some of those whose thirty days are over, in the order of their ids, after this one. */
    @Transactional
    public List<UUID> listDue(LocalDate today, UUID after) {
        return people.listNoticed(lastNotice(today), after, AT_ONCE);
    }

    /** Erases a person, unless there was contact with them in the last moment; all that stays is that there was somebody. */
    public void eraseIfDue(UUID person, LocalDate today) {
        erasures.eraseIf(person, () -> people.forget(person, lastNotice(today), today.withDayOfMonth(1)));
    }

    private static LocalDate lastNotice(LocalDate today) {
        return today.minusDays(ERASED_AFTER_NOTICE);
    }
}
