package fr.monjob.notification.preference;

import static fr.monjob.notification.message.MessageKind.*;
import static fr.monjob.notification.preference.Channel.EMAIL;
import static fr.monjob.notification.preference.Channel.IN_APP;
import static fr.monjob.notification.preference.Channel.SMS;
import static fr.monjob.notification.preference.Frequency.DAILY;
import static fr.monjob.notification.preference.Frequency.NOW;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What holds for who has chosen nothing. Many of the people have a phone and no e-mail address, so what somebody waits
 * for goes to both; offers come together once a day, because a person who gets ten mails a day reads none.
 */
final class UsualPreferences {

    private static final List<Preference> PERSON = List.of(
            usual(OFFER_MATCH, DAILY, EMAIL),
            usual(OFFER_PROPOSED, NOW, EMAIL, SMS),
            usual(CONTACT_REQUEST, NOW, EMAIL, SMS),
            usual(CONTACT_CLOSED, NOW),
            usual(APPLICATION_CHANGED, NOW, EMAIL, SMS),
            usual(APPLICATION_MESSAGE, NOW, EMAIL, SMS),
            usual(REPLY_DUE, NOW, EMAIL, SMS),
            usual(PATHWAY_STEP_DUE, NOW, EMAIL, SMS),
            usual(DATA_RETENTION, NOW, EMAIL, SMS));

    private static final List<Preference> EMPLOYER = List.of(
            usual(CANDIDATE_MATCH, DAILY, EMAIL),
            usual(CONTACT_ACCEPTED, NOW, EMAIL),
            usual(CONTACT_CLOSED, NOW),
            usual(APPLICATION_RECEIVED, NOW, EMAIL),
            usual(APPLICATION_CHANGED, DAILY, EMAIL),
            usual(APPLICATION_MESSAGE, NOW, EMAIL),
            usual(REPLY_DUE, NOW, EMAIL),
            usual(EMPLOYER_VERIFIED, NOW, EMAIL),
            usual(DATA_RETENTION, NOW, EMAIL));

    private static final List<Preference> STAFF =
            List.of(usual(PATHWAY_STEP_DUE, DAILY, EMAIL), usual(DATA_RETENTION, DAILY, EMAIL));

    private UsualPreferences() {}

    /** One for each kind that this audience can get. */
    static List<Preference> of(Audience audience) {
        return switch (audience) {
            case PERSON -> PERSON;
            case EMPLOYER -> EMPLOYER;
            case STAFF -> STAFF;
        };
    }

    static Optional<Preference> of(Audience audience, MessageKind kind) {
        return of(audience).stream().filter(usual -> usual.kind() == kind).findFirst();
    }

    /** What nobody chooses: it is about who gets in. */
    static Optional<Preference> urgent(MessageKind kind) {
        return switch (kind) {
            case PASSWORD_RESET -> Optional.of(new Preference(kind, EnumSet.of(EMAIL, SMS), NOW));
            case ACCOUNT_SECURITY -> Optional.of(usual(kind, NOW, EMAIL, SMS));
            default -> Optional.empty();
        };
    }

    private static Preference usual(MessageKind kind, Frequency frequency, Channel... more) {
        return new Preference(kind, EnumSet.of(IN_APP, more), frequency);
    }
}
