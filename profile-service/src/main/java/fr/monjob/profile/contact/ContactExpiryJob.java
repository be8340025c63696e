package fr.monjob.profile.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down, and tells, that a contact request got no answer in time; until then it is read as over already. */
@ApplicationScoped
class ContactExpiryJob {

    private final ContactAnswerService answers;

    ContactExpiryJob(ContactAnswerService answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        boolean more = true;
        while (more) {
            more = answers.expire();
        }
    }
}
