package fr.monjob.notification.delivery;

import fr.monjob.notification.contact.Reach;
import fr.monjob.notification.contact.Reach.Copy;
import fr.monjob.notification.contact.Reaches;
import fr.monjob.notification.delivery.DeliveryService.Outcome;
import fr.monjob.notification.delivery.way.MailWay;
import fr.monjob.notification.delivery.way.MailWay.OutgoingMail;
import fr.monjob.notification.delivery.way.RefusedException;
import fr.monjob.notification.delivery.way.SmsWay;
import fr.monjob.notification.delivery.way.SmsWay.OutgoingSms;
import fr.monjob.notification.message.MessageEntity;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.notification.preference.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Carries one delivery to everybody who shares the inbox: asks for the addresses, sends, forgets them. */
@ApplicationScoped
class Courier {

    private static final Set<MessageKind> ASK_THE_PERSON =
            EnumSet.of(MessageKind.CONTACT_REQUEST, MessageKind.REPLY_DUE);

    private final DeliveryService deliveries;
    private final Reaches reaches;
    private final LetterWriter writer;
    private final MailWay mails;
    private final SmsWay sms;

    Courier(DeliveryService deliveries, Reaches reaches, LetterWriter writer, MailWay mails, SmsWay sms) {
        this.deliveries = deliveries;
        this.reaches = reaches;
        this.writer = writer;
        this.mails = mails;
        this.sms = sms;
    }

    /** @throws RuntimeException when it may work later; who has it by then does not get it again */
    void deliver(LeasedDelivery delivery) {
        List<MessageEntity> items = deliveries.listItems(delivery);
        if (items.isEmpty()) {
            deliveries.settle(delivery, Outcome.CANCELLED);
            return;
        }
        Set<UUID> served = deliveries.listCopies(delivery);
        Outcome outcome = served.isEmpty() ? Outcome.NO_ADDRESS : Outcome.SENT;
        for (Copy copy : reach(delivery, items).copies()) {
            String address = delivery.channel() == Channel.EMAIL ? copy.email() : copy.mobile();
            if (address == null || served.contains(copy.accountId())) {
                continue;
            }
            boolean taken = isTaken(delivery, copy, address, items);
            outcome = taken || outcome == Outcome.SENT ? Outcome.SENT : Outcome.REFUSED;
        }
        deliveries.settle(delivery, outcome);
    }

    private Reach reach(LeasedDelivery delivery, List<MessageEntity> items) {
        MessageEntity first = items.get(0);
        return first.kind == MessageKind.PASSWORD_RESET
                ? reaches.askForNewPassword(delivery.recipientId(), delivery.id(), first.subjectId)
                : reaches.ask(delivery.recipientId(), delivery.id(), questions(items));
    }

    private boolean isTaken(LeasedDelivery delivery, Copy copy, String address, List<MessageEntity> items) {
        try {
            send(delivery, copy, address, items);
        } catch (RefusedException never) {
            return false;
        }
        deliveries.copied(delivery, copy.accountId());
        return true;
    }

    private void send(LeasedDelivery delivery, Copy copy, String address, List<MessageEntity> items) {
        String reference = delivery.id() + "." + copy.accountId();
        Letter letter = writer.letter(items, delivery.audience(), copy);
        if (delivery.channel() == Channel.EMAIL) {
            String messageId = reference + "@" + writer.host();
            mails.send(
                    new OutgoingMail(messageId, address, letter.subject(), writer.text(letter), writer.html(letter)));
        } else {
            sms.send(new OutgoingSms(reference, address, writer.sms(letter)));
        }
    }

    private static List<UUID> questions(List<MessageEntity> items) {
        return items.stream()
                .filter(item -> ASK_THE_PERSON.contains(item.kind) && item.subjectId != null)
                .map(item -> item.subjectId)
                .distinct()
                .toList();
    }
}
