package fr.monjob.demo.run;

import fr.monjob.demo.history.Application;
import fr.monjob.demo.history.Application.Step;
import fr.monjob.demo.http.Caller;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People apply and employers answer. Much of it happened on paper and by phone in the months before, and is entered with
 * its day. Safe for all threads.
 */
final class ApplicationDesks {

    private final Session session;
    private final SignUps people;
    private final EmployerDesks employers;
    private final OfferDesks offers;
    private final LocalDate today;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    ApplicationDesks(Session session, SignUps people, EmployerDesks employers, OfferDesks offers, LocalDate today) {
        this.session = session;
        this.people = people;
        this.employers = employers;
        this.offers = offers;
        this.today = today;
    }

    void apply() {
        each(application -> application.person().number(), own -> {
            Caller person = people.of(own.get(0).person());
            own.forEach(application -> apply(person, application));
            person.close();
        });
    }

    private void apply(Caller person, Application application) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", application.message());
        body.put("appliedOn", day(application.appliedOn()));
        String path = "/offers/" + offers.idOf(application.offer()) + "/applications";
        ids.put(application.key(), person.post(path, body).get("id").textValue());
    }

    /** The hires come last: with the last place an offer is filled, and what is still open for it ends by itself. */
    void answer() {
        eachEmployer(this::answer);
        each(application -> application.person().number(), own -> {
            Caller person = people.of(own.get(0).person());
            own.forEach(application -> reply(person, application));
            person.close();
        });
        eachEmployer((employer, application) -> {
            if (application.isHire()) {
                move(employer, application);
            }
        });
    }

    private void eachEmployer(BiConsumer<Caller, Application> work) {
        each(application -> application.offer().employer().number(), own -> {
            Caller employer = employers.of(own.get(0).offer().employer());
            own.forEach(application -> work.accept(employer, application));
            employer.close();
        });
    }

    private void answer(Caller employer, Application application) {
        if (!application.thread().isEmpty()) {
            String path = "/applications/" + ids.get(application.key()) + "/messages";
            employer.post(path, Map.of("text", application.thread().get(0)));
        }
        if (!application.isHire()) {
            move(employer, application);
        }
    }

    private void move(Caller employer, Application application) {
        String path = "/applications/" + ids.get(application.key()) + "/transitions";
        application.steps().stream()
                .filter(step -> !isThePersons(step))
                .forEach(step -> employer.step(path, body(step)));
    }

    private void reply(Caller person, Application application) {
        String path = "/applications/" + ids.get(application.key());
        if (application.thread().size() > 1) {
            person.tryPost(
                    path + "/messages", Map.of("text", application.thread().get(1)));
        }
        application.steps().stream()
                .filter(ApplicationDesks::isThePersons)
                .forEach(step -> person.step(path + "/transitions", body(step)));
    }

    private static boolean isThePersons(Step step) {
        return step.to().equals("WITHDRAWN");
    }

    private Map<String, Object> body(Step step) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("to", step.to());
        body.put("on", day(step.on()));
        body.put("reason", step.reason());
        body.put("hiredOn", step.hiredOn() == null ? null : step.hiredOn().toString());
        return body;
    }

    /** What happens today needs no day. */
    private String day(LocalDate day) {
        return day.isBefore(today) ? day.toString() : null;
    }

    private void each(Function<Application, Integer> by, Consumer<List<Application>> work) {
        Map<Integer, List<Application>> groups = session.plan().applications().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        session.crew().each(List.copyOf(groups.values()), work);
    }
}
