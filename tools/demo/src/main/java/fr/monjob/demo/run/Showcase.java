package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.plan.Departement;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whose account shows most. The product itself is asked who finds something: in a small Département an employer may have
 * no candidate who may be shown, and a person no offer in reach.
 */
final class Showcase {

    /** So many are asked, the busiest first, before the busiest is taken all the same. */
    private static final int ASKED = 40;

    private final Departement plan;
    private final EmployerDesks employers;
    private final SignUps people;

    Showcase(Departement plan, EmployerDesks employers, SignUps people) {
        this.plan = plan;
        this.employers = employers;
        this.people = people;
    }

    /** With many applications, and candidates for an offer. */
    Employer employer() {
        List<Employer> busiest = plan.employers().stream()
                .filter(employer -> employer.standing() == Standing.VERIFIED)
                .sorted(Comparator.comparingLong(this::applicationsTo).reversed())
                .toList();
        return first(busiest, this::findsCandidates);
    }

    /** Who has applied often, is not hired yet, and has offers that fit. */
    Person person() {
        List<Person> liveliest = plan.people().stream()
                .filter(person -> person.way() == Way.BY_CODE)
                .filter(person -> plan.applications().stream()
                        .noneMatch(each -> each.person().number() == person.number() && each.isHire()))
                .sorted(Comparator.comparingLong(this::applicationsOf).reversed())
                .toList();
        return first(liveliest, this::findsOffers);
    }

    long applicationsTo(Employer employer) {
        return plan.applications().stream()
                .filter(each -> each.offer().employer().number() == employer.number())
                .count();
    }

    long applicationsOf(Person person) {
        return plan.applications().stream()
                .filter(each -> each.person().number() == person.number())
                .count();
    }

    private static <T> T first(List<T> ranked, Predicate<T> finds) {
        return ranked.stream().limit(ASKED).filter(finds).findFirst().orElse(ranked.get(0));
    }

    /** Whether one of their published offers has somebody to show. */
    boolean findsCandidates(Employer employer) {
        try (Caller caller = employers.of(employer)) {
            for (JsonNode offer :
                    caller.get("/offers/mine?status=PUBLISHED&limit=100").get("items")) {
                String path = "/offers/" + offer.get("id").textValue() + "/candidates?limit=1&radiusKm=50";
                JsonNode found = caller.getOnceHeardOf(path);
                if (found != null && !found.get("items").isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether an offer in reach fits them. */
    boolean findsOffers(Person person) {
        try (Caller caller = people.of(person)) {
            return !caller.get("/profiles/me/matches?limit=1").get("items").isEmpty();
        }
    }
}
