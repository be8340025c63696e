package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.history.Application;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.offer.Offer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Waits until what was told last has arrived everywhere: then all before it has. */
final class LastWord {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Session session;
    private final EmployerDesks employers;
    private final OfferDesks offers;
    private final StackCpu cpu;

    LastWord(Session session, EmployerDesks employers, OfferDesks offers, StackCpu cpu) {
        this.session = session;
        this.employers = employers;
        this.offers = offers;
        this.cpu = cpu;
    }

    /** People have been published: the search finds some for an offer in the largest commune. */
    void awaitPeople() {
        Offer offer = offerInTheLargestCommune(Offer.Fate.PUBLISHED);
        Patience.await("Somebody for " + offer.body().get("title"), PATIENCE, () -> hasCandidates(offer));
        Patience.awaitQuiet(cpu, PATIENCE);
    }

    /** This week's offers are known, their people and the employers are told, the hires are counted. */
    void awaitAll(Caller advisor, LocalDate today) {
        Offer offer = offerInTheLargestCommune(Offer.Fate.NEW);
        Patience.await("Somebody for the newest offer", PATIENCE, () -> hasCandidates(offer));
        long hires = hires(today.getYear()) + hires(today.getYear() - 1);
        Patience.await("The last hire in the dashboard", PATIENCE, () -> counted(advisor, today) >= hires);
        Patience.awaitQuiet(cpu, PATIENCE);
    }

    private long hires(int year) {
        return session.plan().applications().stream()
                .filter(application -> application.state().equals("HIRED"))
                .map(Application::steps)
                .filter(steps -> steps.get(steps.size() - 1).hiredOn().getYear() == year)
                .count();
    }

    private static long counted(Caller advisor, LocalDate today) {
        return counted(advisor, today.getYear()) + counted(advisor, today.getYear() - 1);
    }

    private static long counted(Caller advisor, int year) {
        for (JsonNode item : advisor.get("/dashboard?year=" + year).get("items")) {
            if (item.get("key").textValue().equals("returns-to-employment")) {
                return item.get("value").asLong();
            }
        }
        return 0;
    }

    private Offer offerInTheLargestCommune(Offer.Fate fate) {
        List<Offer> all = session.plan().offers().stream()
                .filter(offer -> offer.fate() == fate)
                .toList();
        return all.stream()
                .reduce((one, other) -> one.place().population() >= other.place().population() ? one : other)
                .orElseThrow();
    }

    private boolean hasCandidates(Offer offer) {
        JsonNode found = employers
                .of(offer.employer())
                .get("/offers/" + offers.idOf(offer) + "/candidates?limit=1&radiusKm=50");
        return !found.get("items").isEmpty();
    }
}
