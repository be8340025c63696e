package fr.monjob.insertion.nearby;

import static java.util.stream.Collectors.toMap;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.referential.rome.RomeCatalogue;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns who looks for which work, for as long as the person lets it be known. */
@ApplicationScoped
class WillingPeopleConsumer {

    private final Inbox inbox;

    WillingPeopleConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("candidates")
    @Blocking
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAll(
                "willing-people",
                records,
                on -> on.state(CandidateProfile.class, (envelope, profile) -> keep(profile))
                        .gone(envelope -> WillingPersonEntity.deleteById(envelope.aggregateId())));
    }

    private static void keep(CandidateProfile profile) {
        WillingPersonEntity known = WillingPersonEntity.findById(profile.profileId());
        WillingPersonEntity person = known == null ? new WillingPersonEntity() : known;
        person.personId = profile.profileId();
        person.lat = profile.cell().lat();
        person.lon = profile.cell().lon();
        person.halfDiagonalMetres = profile.cell().halfDiagonalMetres();
        person.availableFrom = profile.availableFrom();
        Set<WillingJob> jobs = jobs(profile);
        if (!person.jobs.equals(jobs)) {
            person.jobs.clear();
            person.jobs.addAll(jobs);
        }
        person.persist();
    }

    /** Two codes that the catalogue made one are one job, as far as the person goes for either. */
    private static Set<WillingJob> jobs(CandidateProfile profile) {
        Set<WillingJob> jobs = new HashSet<>();
        profile.wantedJobs().stream()
                .collect(toMap(
                        job -> RomeCatalogue.load().currentCode(job.romeCode()),
                        CandidateProfile.WantedJob::radiusKm,
                        Math::max))
                .forEach((code, radius) -> jobs.add(new WillingJob(code, radius)));
        return jobs;
    }
}
