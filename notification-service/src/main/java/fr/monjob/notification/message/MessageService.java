package fr.monjob.notification.message;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Everybody's inbox. */
@ApplicationScoped
public class MessageService {

    private final MessageRepository messages;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    MessageService(MessageRepository messages, Cursors cursors, CurrentUser caller, Clock clock) {
        this.messages = messages;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Puts a message into an inbox, once for a fact; in the transaction that took the event in, which holds the inbox
     * from here on.
     *
     * @param shown false keeps it out of the reader's sight, for mail or SMS only
     * @return the message's id, empty when this fact was told before
     */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> put(MessageDraft draft, boolean shown) {
        UUID id = UuidV7.next();
        long sequence = messages.takeSequence(draft.recipientId());
        boolean told = messages.insertOnce(id, sequence, draft, shown, clock.instant());
        return told ? Optional.of(id) : Optional.empty();
    }

    /** The caller's messages, newest first. */
    public Page<MessageEntity> listOwn(boolean unreadOnly, PageRequest page) {
        String list = "messages of " + caller.recipientId() + " unread " + unreadOnly;
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                messages.listOf(caller.recipientId(), unreadOnly, before, page.limit() + 1),
                page.limit(),
                last -> cursors.write(list, last.id));
    }

    /** Marks a message of the caller as read; the first time counts. 404 for those of others. */
    @Transactional
    public void markRead(UUID id) {
        MessageEntity message = MessageEntity.<MessageEntity>find(
                        "id = ?1 and recipientId = ?2", id, caller.recipientId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        if (message.readAt == null) {
            message.readAt = clock.instant();
        }
    }
}
