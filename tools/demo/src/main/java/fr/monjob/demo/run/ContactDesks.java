package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.text.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Employers look for people around them and ask for contact; people say yes, no, or nothing yet. Safe for all threads. */
final class ContactDesks {

    /** A part that has just lost an instance hears nothing for ten seconds. */
    private static final Duration UNTIL_HEARD = Duration.ofSeconds(60);

    private static final int ASKED_AT_MOST = 2;
    private static final List<String> DECLINED_FOR =
            List.of("JOB_DOES_NOT_FIT", "TOO_FAR", "HOURS_DO_NOT_FIT", "NOT_AVAILABLE", "OTHER");

    private final Session session;
    private final EmployerDesks employers;
    private final OfferDesks offers;
    private final SignUps people;
    private final List<String> messages = Resource.read("history/contacts.txt").lines();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger declined = new AtomicInteger();

    ContactDesks(Session session, EmployerDesks employers, OfferDesks offers, SignUps people) {
        this.session = session;
        this.employers = employers;
        this.offers = offers;
        this.people = people;
    }

    /** Each employer looks at one of their offers. */
    void ask() {
        Map<Integer, List<Offer>> byEmployer = session.plan().offers().stream()
                .filter(offer -> offer.fate() == Offer.Fate.PUBLISHED)
                .filter(session.plan()::hasRoom)
                .collect(Collectors.groupingBy(offer -> offer.employer().number(), TreeMap::new, Collectors.toList()));
        List<Offer> looked = byEmployer.values().stream().map(own -> own.get(0)).toList();
        session.crew().each(looked, this::ask);
    }

    private void ask(Offer offer) {
        Caller employer = employers.of(offer.employer());
        String path = "/offers/" + offers.idOf(offer);
        AtomicReference<JsonNode> found = new AtomicReference<>();
        Patience.await("The search that knows the offer and who is verified", UNTIL_HEARD, () -> {
            found.set(employer.getOnceHeardOf(path + "/candidates?limit=" + ASKED_AT_MOST + "&radiusKm=30"));
            return found.get() != null;
        });
        for (JsonNode candidate : found.get().get("items")) {
            Map<String, Object> body = Map.of(
                    "candidateId", candidate.get("candidateId").textValue(),
                    "message", messages.get(asked.get() % messages.size()));
            if (employer.tryPost(path + "/contact-requests", body) != null) {
                asked.incrementAndGet();
            }
        }
        employer.close();
    }

    /** Half say yes, some say no, the others have not looked yet. */
    void answer(long seed) {
        List<Person> reachable = session.plan().people().stream()
                .filter(person -> person.way() == Way.BY_CODE)
                .toList();
        session.crew().each(reachable, person -> {
            Dice dice = Dice.of(seed, "contact " + person.number());
            Caller caller = people.of(person);
            for (JsonNode request : caller.get("/contact-requests").get("items")) {
                answer(caller, request.get("id").textValue(), dice);
            }
            caller.close();
        });
    }

    private void answer(Caller person, String id, Dice dice) {
        int mood = dice.between(1, 100);
        if (mood <= 50) {
            person.step("/contact-requests/" + id + "/accept", Map.of());
            accepted.incrementAndGet();
        } else if (mood <= 75) {
            person.step("/contact-requests/" + id + "/decline", Map.of("reason", dice.pick(DECLINED_FOR)));
            declined.incrementAndGet();
        }
    }

    int asked() {
        return asked.get();
    }

    int accepted() {
        return accepted.get();
    }

    int declined() {
        return declined.get();
    }
}
