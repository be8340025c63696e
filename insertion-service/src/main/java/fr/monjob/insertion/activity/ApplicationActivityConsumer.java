package fr.monjob.insertion.activity;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.engagement.ActivityHours;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes applications and interviews in the proof of the person, once each, however often they are told. */
@ApplicationScoped
class ApplicationActivityConsumer {

    private static final int LONGEST_NOTE = 500;

    private final Inbox inbox;
    private final ActivityHours hours;

    ApplicationActivityConsumer(Inbox inbox, ActivityHours hours) {
        this.inbox = inbox;
        this.hours = hours;
    }

    @Incoming("own-applications")
    @Blocking
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAll(
                "activity",
                records,
                on -> on.state(ApplicationProgress.class, (envelope, application) -> {
                    LocalDate day = FrenchDay.of(envelope.occurredAt());
                    switch (application.state()) {
                        case "SUBMITTED" -> note(application, ActivityKind.APPLICATION, day, hours.application(day));
                        case "INTERVIEW" -> note(application, ActivityKind.INTERVIEW, day, hours.interview(day));
                        default -> {
                            // Whatever else is answered is no step of the person.
                        }
                    }
                }));
    }

    private static void note(ApplicationProgress application, ActivityKind kind, LocalDate day, BigDecimal hours) {
        if (ActivityEntity.count("applicationId = ?1 and kind = ?2", application.applicationId(), kind) > 0) {
            return;
        }
        ActivityEntity activity = new ActivityEntity();
        activity.id = UuidV7.next();
        activity.personId = application.profileId();
        activity.kind = kind;
        activity.day = day;
        activity.hours = hours;
        activity.applicationId = application.applicationId();
        String offer = application.offerTitle() + ", " + application.companyName();
        activity.note = offer.substring(0, Math.min(LONGEST_NOTE, offer.length()));
        activity.persist();
    }
}
