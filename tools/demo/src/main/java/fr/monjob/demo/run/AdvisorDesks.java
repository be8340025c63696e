package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Advisors receive their people: some take the code of their letter home and sign up, most bring a CV and sign on paper.
 * Safe for all threads.
 */
final class AdvisorDesks {

    private final Session session;
    private final SignUps signUps;
    private final Map<Integer, Caller> callers = new ConcurrentHashMap<>();
    private final Map<Integer, Portfolio> portfolios = new ConcurrentHashMap<>();
    private final Letters letters;
    private final LocalDate today;

    AdvisorDesks(Session session, SignUps signUps, Letters letters, LocalDate today) {
        this.session = session;
        this.signUps = signUps;
        this.letters = letters;
        this.today = today;
    }

    /** Each advisor's people who have a device of their own open their accounts. */
    void handOutCodes() {
        each(Way.BY_CODE, (advisor, id, person) -> signUps.signUp(person, letters.codeFor(id)));
    }

    /** Each advisor takes in the CVs that people bring, and their signatures. */
    void takeInPaper() {
        each(Way.ON_PAPER, this::takeIn);
    }

    private void each(Way way, Visit visit) {
        List<Integer> advisors =
                IntStream.range(0, session.plan().advisors().size()).boxed().toList();
        session.crew().each(advisors, number -> {
            List<Person> people = session.plan().listPeopleOf(number, way);
            if (!people.isEmpty()) {
                Caller advisor = callers.computeIfAbsent(
                        number,
                        first -> session.logIn(
                                session.plan().advisors().get(first).email()));
                Portfolio portfolio = portfolios.computeIfAbsent(number, first -> Portfolio.read(advisor));
                people.forEach(person -> visit.of(advisor, portfolio.take(person), person));
                advisor.close();
            }
        });
    }

    /** Signed today, nobody signs what was changed afterwards; the code of the letter proves who signed. */
    private void takeIn(Caller advisor, String id, Person person) {
        JsonNode profile = new CvDelivery(advisor, "/profiles/" + id + "/cvs")
                .bring(session.plan().cvOf(person));
        advisor.stepIfMatch(
                "/profiles/" + id + "/paper-confirmation",
                Map.of(
                        "code",
                        letters.codeFor(id),
                        "signedOn",
                        today.toString(),
                        "publish",
                        true,
                        "reference",
                        "Dossier " + (person.number() + 1)),
                profile.get("version").longValue());
    }

    /** What happens when a person of the portfolio comes. */
    private interface Visit {
        void of(Caller advisor, String profileId, Person person);
    }
}
