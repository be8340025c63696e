package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Advisors receive their people: some take the code of their letter home and sign up, most bring a CV and sign on paper.
 * Safe for all threads.
 */
final class AdvisorDesks {

    /** So many signed sheets are recorded at once; the door takes 100. */
    private static final int PILE = 50;

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
        each(
                Way.BY_CODE,
                (advisor, portfolio, people) -> people.forEach(person -> signUps.signUp(
                        person, letters.codeFor(portfolio.take(person).id()))));
    }

    /** Each advisor takes in the CVs that some people bring, and records the signatures of all at the end of the day. */
    void takeInPaper() {
        each(Way.ON_PAPER, (advisor, portfolio, people) -> {
            List<Map<String, Object>> sheets = new ArrayList<>();
            for (Person person : people) {
                Portfolio.Entry profile = portfolio.take(person);
                String cv = session.plan().cvOf(person);
                if (!cv.isEmpty()) {
                    new CvDelivery(advisor, "/profiles/" + profile.id() + "/cvs").bring(cv);
                }
                sheets.add(sheet(person, profile));
            }
            for (int from = 0; from < sheets.size(); from += PILE) {
                record(advisor, sheets.subList(from, Math.min(sheets.size(), from + PILE)));
            }
        });
    }

    private void each(Way way, Visits visits) {
        List<Integer> advisors =
                IntStream.range(0, session.plan().advisors().size()).boxed().toList();
        session.crew().each(advisors, number -> {
            List<Person> people = session.plan().listPeopleOf(number, way);
            if (!people.isEmpty()) {
                Caller advisor = callers.computeIfAbsent(
                        number,
                        first -> session.logIn(
                                session.plan().advisors().get(first).email()));
                visits.of(advisor, portfolios.computeIfAbsent(number, first -> Portfolio.read(advisor)), people);
                advisor.close();
            }
        });
    }

    /** Signed today, nobody signs what was changed afterwards; the code of the letter proves who signed. */
    private Map<String, Object> sheet(Person person, Portfolio.Entry profile) {
        return Map.of(
                "profileId",
                profile.id(),
                "version",
                profile.version(),
                "confirmation",
                Map.of(
                        "code",
                        letters.codeFor(profile.id()),
                        "signedOn",
                        today.toString(),
                        "publish",
                        true,
                        "reference",
                        "Dossier " + (person.number() + 1)));
    }

    private static void record(Caller advisor, List<Map<String, Object>> sheets) {
        JsonNode outcome = advisor.post("/profiles:confirm-on-paper", Map.of("sheets", sheets));
        if (!outcome.get("refused").isEmpty()) {
            throw new IllegalStateException("A signed sheet was refused: " + outcome.get("refused"));
        }
    }

    /** What happens when an advisor's people come. */
    private interface Visits {
        void of(Caller advisor, Portfolio portfolio, List<Person> people);
    }
}
