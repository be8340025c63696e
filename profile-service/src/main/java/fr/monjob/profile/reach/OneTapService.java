package fr.monjob.profile.reach;

import fr.monjob.profile.person.PersonService;
import fr.monjob.profile.person.VisibilityRequest;
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

    private final OneTapSignature signature;
    private final PersonService people;
    private final Clock clock;

    OneTapService(OneTapSignature signature, PersonService people, Clock clock) {
        this.signature = signature;
        this.people = people;
        this.clock = clock;
    }

    /** What the page asks; changes nothing, because mail scanners fetch every link. */
    @Transactional
    OneTapPage show(String token) {
        OneTapEntity tap = find(token, LockModeType.NONE);
        return tap == null ? OneTapPage.unknown() : isSpent(tap) ? spent(tap) : question(tap);
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
        return act(tap);
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

    private static OneTapPage question(OneTapEntity tap) {
        return switch (tap.action) {
            case NOT_AVAILABLE ->
                OneTapPage.ask(
                        "Vous n'êtes plus disponible ?",
                        "Les employeurs ne verront plus votre profil. Vous ne recevrez plus d'offres. Vous pourrez le"
                                + " rendre visible à nouveau quand vous voulez.",
                        "Je ne suis plus disponible");
        };
    }

    private OneTapPage act(OneTapEntity tap) {
        return switch (tap.action) {
            case NOT_AVAILABLE -> {
                people.changeVisibility(tap.personId, new VisibilityRequest(false, null));
                yield OneTapPage.done("C'est fait", "Les employeurs ne voient plus votre profil. Bonne continuation !");
            }
        };
    }
}
