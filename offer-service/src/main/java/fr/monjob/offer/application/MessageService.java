package fr.monjob.offer.application;

import fr.monjob.contract.application.ApplicationMessage;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The two sides of an application write to each other. */
@ApplicationScoped
public class MessageService {

    private static final Duration DAY = Duration.ofDays(1);

    private final OwnApplications own;
    private final Outbox outbox;
    private final Cursors cursors;
    private final ApplicationConfig config;
    private final Clock clock;

    MessageService(OwnApplications own, Outbox outbox, Cursors cursors, ApplicationConfig config, Clock clock) {
        this.own = own;
        this.outbox = outbox;
        this.cursors = cursors;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The caller writes to the other side.
     *
     * @throws ProblemException 404 for an application of others, 422 when it is over, 429 beyond the day's number
     */
    @Transactional
    public MessageView post(UUID applicationId, MessageRequest request) {
        // Messages of one application take turns, with each other and with its last step.
        ApplicationEntity application = own.get(applicationId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (!ThreadPolicy.isOpen(application.state, application.changedAt, config.threadGrace(), now)) {
            throw new ProblemException(
                    ProblemCode.THREAD_CLOSED,
                    "Cette candidature est terminée : on ne peut plus y écrire.",
                    "This application is over: nothing more can be written.");
        }
        requireFewToday(applicationId, own.party(), now);
        ApplicationMessageEntity message = new ApplicationMessageEntity();
        message.id = UuidV7.next();
        message.applicationId = applicationId;
        message.writtenBy = own.party();
        message.text = request.text();
        message.writtenAt = now;
        message.persistAndFlush();
        // A message never changes: its first version is its last.
        outbox.append(EventType.APPLICATION_MESSAGE_POSTED, message.id, 1, event(message, application));
        return MessageView.of(message);
    }

    /** What was written, newest first. @throws ProblemException 404 for an application of others */
    @Transactional
    public Page<MessageView> list(UUID applicationId, PageRequest page) {
        own.get(applicationId, LockModeType.NONE);
        String list = "messages " + applicationId;
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        PanacheQuery<ApplicationMessageEntity> messages = before.isPresent()
                ? ApplicationMessageEntity.find(
                        "applicationId = ?1 and id < ?2 order by id desc", applicationId, before.get())
                : ApplicationMessageEntity.find("applicationId = ?1 order by id desc", applicationId);
        return Page.of(messages.page(0, page.limit() + 1).list(), page.limit(), last -> cursors.write(list, last.id))
                .map(MessageView::of);
    }

    private void requireFewToday(UUID applicationId, Party party, Instant now) {
        List<ApplicationMessageEntity> today = ApplicationMessageEntity.find(
                        "applicationId = ?1 and writtenBy = ?2 and writtenAt > ?3 order by id desc",
                        applicationId,
                        party,
                        now.minus(DAY))
                .page(0, config.messagesPerDay())
                .list();
        if (today.size() >= config.messagesPerDay()) {
            Instant next = today.get(today.size() - 1).writtenAt.plus(DAY);
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez déjà écrit beaucoup de messages aujourd'hui.",
                            "You have written many messages today.")
                    .withRetryAfter(Duration.between(now, next));
        }
    }

    private static ApplicationMessage event(ApplicationMessageEntity message, ApplicationEntity application) {
        return new ApplicationMessage(
                message.id,
                application.id,
                application.offer.id,
                application.employerId,
                application.profileId,
                application.offer.title,
                application.offer.employer.companyName,
                message.writtenBy.name());
    }
}
