package fr.monjob.notification.delivery;

import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.notification.message.MessageService;
import fr.monjob.notification.preference.Channel;
import fr.monjob.notification.preference.Frequency;
import fr.monjob.notification.preference.Preference;
import fr.monjob.notification.preference.PreferenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells a fact: into the inbox at once, and on its way by mail or SMS as the reader wants it, all in the transaction of
 * the event. Takes back what has not left when it is worth nothing any more.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Teller {

    private static final List<MessageKind> END_WITH_OFFER = Arrays.stream(MessageKind.values())
            .filter(MessageKind::endsWithOffer)
            .toList();
    private static final Set<MessageKind> ASK_FOR_ANSWER =
            EnumSet.of(MessageKind.CONTACT_REQUEST, MessageKind.REPLY_DUE);

    private final MessageService messages;
    private final PreferenceService preferences;
    private final DeliveryPlan plan;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    Teller(
            MessageService messages,
            PreferenceService preferences,
            DeliveryPlan plan,
            DeliveryRepository deliveries,
            Clock clock) {
        this.messages = messages;
        this.preferences = preferences;
        this.plan = plan;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Tells a fact once, however often it is called. */
    public void tell(MessageDraft draft) {
        Preference preference = preferences.preferenceOf(draft.recipientId(), draft.audience(), draft.kind());
        boolean late = draft.kind().endsWithOffer() && deliveries.isClosed(draft.offerId());
        if (late || preference.frequency() == Frequency.OFF) {
            return;
        }
        messages.put(draft, preference.uses(Channel.IN_APP))
                .filter(id -> !draft.quiet())
                .ifPresent(id -> {
                    for (Channel channel : List.of(Channel.EMAIL, Channel.SMS)) {
                        if (preference.uses(channel)) {
                            plan.add(draft, id, channel, preference.frequency());
                        }
                    }
                });
    }

    /** An offer is closed: nobody is told of it from now on, and what has not left stays. */
    public void offerClosed(UUID offerId) {
        deliveries.close(offerId, clock.instant());
        deliveries.cancelOffer(offerId, END_WITH_OFFER);
    }

    /** An offer is published, perhaps again. */
    public void offerPublished(UUID offerId) {
        deliveries.reopen(offerId);
    }

    /** A contact request or an application has moved on: the question that has not left stays. */
    public void answered(UUID subjectId) {
        deliveries.cancelSubject(subjectId, ASK_FOR_ANSWER);
    }

    /** A person looks for nothing any more: offers that have not left stay. */
    public void withdrawn(UUID personId) {
        deliveries.cancelRecipient(personId, List.of(MessageKind.OFFER_MATCH));
    }
}
