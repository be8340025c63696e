package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.history.Application;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.offer.Offer.Fate;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.territory.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Waits until what was told last has arrived everywhere: then all before it has. */
final class LastWord {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FOR_CANDIDATES = Duration.ofSeconds(30);

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

    /** People have been published: the search finds somebody for the offer that fits one of them best. */
    void awaitPeople(Way way) {
        awaitCandidates(bestMet(Fate.PUBLISHED, way));
    }

    /** This week's offers are known, their people and the employers are told, the hires are counted. */
    void awaitAll(Caller advisor, LocalDate today) {
        awaitCandidates(bestMet(Fate.NEW, Way.ON_PAPER));
        long hires = hires(today.getYear()) + hires(today.getYear() - 1);
        Patience.await("The last hire in the dashboard", PATIENCE, () -> counted(advisor, today) >= hires);
        Patience.awaitQuiet(cpu, PATIENCE);
    }

    private long hires(int year) {
        return session.plan().applications().stream()
                .filter(Application::isHire)
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

    /** The offer of this kind, with no place filled yet, that lies closest to somebody who wants its very job. */
    private Offer bestMet(Fate fate, Way way) {
        List<Person> people = session.plan().people().stream()
                .filter(person -> person.way() == way)
                .toList();
        return session.plan().offers().stream()
                .filter(offer -> offer.fate() == fate)
                .filter(session.plan()::hasRoom)
                .min(Comparator.comparingDouble(offer -> nearest(offer, people)))
                .orElseThrow();
    }

    private static double nearest(Offer offer, List<Person> people) {
        return people.stream()
                .filter(person -> person.trades().contains(offer.trade()))
                .mapToDouble(person -> Territory.kilometres(person.home(), offer.place()) / person.radiusKm())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** In a small demo nobody may fit. */
    private void awaitCandidates(Offer offer) {
        String path = "/offers/" + offers.idOf(offer) + "/candidates?limit=1&radiusKm=50";
        Patience.isThere(FOR_CANDIDATES, () -> {
            JsonNode found = employers.of(offer.employer()).getOnceHeardOf(path);
            return found != null && !found.get("items").isEmpty();
        });
    }
}
