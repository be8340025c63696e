package fr.monjob.notification.preference;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.privacy.PresentPerson;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How each reader wants to be reached. */
@ApplicationScoped
public class PreferenceService {

    private final PresentPerson person;
    private final CurrentUser caller;
    private final EntityManager entityManager;

    PreferenceService(PresentPerson person, CurrentUser caller, EntityManager entityManager) {
        this.person = person;
        this.caller = caller;
        this.entityManager = entityManager;
    }

    /** How this kind reaches this reader; the inbox alone for a kind that is not theirs. */
    @Transactional(TxType.MANDATORY)
    public Preference preferenceOf(UUID recipientId, Audience audience, MessageKind kind) {
        return UsualPreferences.urgent(kind)
                .or(() -> findChoice(choicesOf(recipientId), kind))
                .or(() -> UsualPreferences.of(audience, kind))
                .orElseGet(() -> new Preference(kind, EnumSet.of(Channel.IN_APP), Frequency.NOW));
    }

    /** The caller's, of every kind that their role can get. */
    @Transactional
    VersionedPreferences getOwn() {
        PreferenceEntity held = PreferenceEntity.findById(caller.recipientId());
        return held == null ? view(0, List.of()) : view(held.version, held.choices);
    }

    /**
     * Replaces the caller's.
     *
     * @throws fr.monjob.web.problem.ProblemException 400 for a choice nobody has; 412 and 428 by the condition
     */
    @Transactional
    VersionedPreferences replace(List<Preference> choices, IfMatch condition) {
        person.require();
        UUID recipient = caller.recipientId();
        entityManager
                .createNativeQuery(
                        "INSERT INTO preference (recipient_id, version, choices) VALUES (:recipient, 0, '[]')"
                                + " ON CONFLICT DO NOTHING")
                .setParameter("recipient", recipient)
                .executeUpdate();
        PreferenceEntity held = PreferenceEntity.findById(recipient, LockModeType.PESSIMISTIC_WRITE);
        condition.check(held.version);
        PreferencePolicy.check(audience(), choices);
        held.choices = List.copyOf(choices);
        held.version++;
        return view(held.version, held.choices);
    }

    private VersionedPreferences view(long version, List<Preference> choices) {
        List<Preference> items = UsualPreferences.of(audience()).stream()
                .map(usual -> findChoice(choices, usual.kind()).orElse(usual))
                .toList();
        return new VersionedPreferences(version, new PreferencesView(items));
    }

    private Audience audience() {
        return switch (caller.role()) {
            case BENEFICIARY -> Audience.PERSON;
            case EMPLOYER -> Audience.EMPLOYER;
            default -> Audience.STAFF;
        };
    }

    private static List<Preference> choicesOf(UUID recipientId) {
        return PreferenceEntity.<PreferenceEntity>findByIdOptional(recipientId)
                .map(held -> held.choices)
                .orElse(List.of());
    }

    private static Optional<Preference> findChoice(List<Preference> choices, MessageKind kind) {
        return choices.stream().filter(choice -> choice.kind() == kind).findFirst();
    }

    /** @param version what the ETag says */
    record VersionedPreferences(long version, PreferencesView view) {}
}
