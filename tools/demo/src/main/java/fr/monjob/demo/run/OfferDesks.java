package fr.monjob.demo.run;

import fr.monjob.demo.http.Caller;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.offer.Offer.Fate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Employers write their offers and publish them. Safe for all threads. */
final class OfferDesks {

    private final Session session;
    private final EmployerDesks employers;
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();

    OfferDesks(Session session, EmployerDesks employers) {
        this.session = session;
        this.employers = employers;
    }

    /** The id under which the product knows it. */
    String idOf(Offer offer) {
        return ids.get(offer.number());
    }

    /** Writes all of them; those of this week are still drafts afterwards. */
    void write() {
        eachEmployer(session.plan().offers(), (caller, offer) -> {
            String id = caller.post("/offers", offer.body()).get("id").textValue();
            ids.put(offer.number(), id);
            if (offer.fate() == Fate.PUBLISHED || offer.fate() == Fate.WITHDRAWN) {
                caller.step("/offers/" + id + "/publish", null);
            }
            if (offer.fate() == Fate.WITHDRAWN) {
                caller.step("/offers/" + id + "/withdraw", null);
            }
        });
    }

    /** Publishes those of this week. */
    void publishNew() {
        List<Offer> fresh = session.plan().offers().stream()
                .filter(offer -> offer.fate() == Fate.NEW)
                .toList();
        eachEmployer(fresh, (caller, offer) -> caller.step("/offers/" + idOf(offer) + "/publish", null));
    }

    private void eachEmployer(List<Offer> offers, OfferWork work) {
        Map<Integer, List<Offer>> byEmployer = offers.stream()
                .collect(Collectors.groupingBy(offer -> offer.employer().number(), TreeMap::new, Collectors.toList()));
        session.crew().each(List.copyOf(byEmployer.values()), own -> {
            Caller caller = employers.of(own.get(0).employer());
            own.forEach(offer -> work.on(caller, offer));
            caller.close();
        });
    }

    /** What an employer does with an offer. */
    private interface OfferWork {
        void on(Caller employer, Offer offer);
    }
}
