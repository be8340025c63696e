package fr.monjob.profile.reach;

import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.profile.secret.LinkSignature;
import fr.monjob.profile.secret.MasterKey;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/** One tap: the page is shown as often as it is fetched, what it offers is done once. */
@ApplicationScoped
class OneTapService {

    private final LinkSignature signature;
    private final OneTapDeeds deeds;
    private final LastContacts contacts;
    private final Clock clock;

    OneTapService(MasterKey master, OneTapDeeds deeds, LastContacts contacts, Clock clock) {
        this.signature = new LinkSignature(master, OneTapLinks.PURPOSE);
        this.deeds = deeds;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What the page asks; changes nothing, because mail scanners fetch every link. */
    @Transactional
    OneTapPage show(String token) {
        OneTapEntity tap = find(token, LockModeType.NONE);
        return tap == null ? OneTapPage.unknown() : isSpent(tap) ? spent(tap) : deeds.question(tap);
    }

    /** Does it, the first time; together with the end of the link or not at all. */
    @Transactional
    OneTapPage use(String token) {
        OneTapEntity tap = find(token, LockModeType.PESSIMISTIC_WRITE);
        if (tap == null) {
            return OneTapPage.unknown();
        }
        if (isSpent(tap)) {
            return spent(tap);
        }
        tap.usedAt = clock.instant();
        contacts.note(tap.personId);
        return deeds.act(tap);
    }

    @Scheduled(cron = "0 51 3 * * ?")
    @Transactional
    void forgetExpired() {
        OneTapEntity.delete("expiresAt < ?1", clock.instant());
    }

    private OneTapEntity find(String token, LockModeType lock) {
        OptionalLong id = signature.findId(token);
        return id.isEmpty() ? null : OneTapEntity.findById(id.getAsLong(), lock);
    }

    private boolean isSpent(OneTapEntity tap) {
        Instant now = clock.instant();
        return tap.usedAt != null || !now.isBefore(tap.expiresAt);
    }

    private static OneTapPage spent(OneTapEntity tap) {
        return tap.usedAt != null ? OneTapPage.used() : OneTapPage.expired();
    }
}
