package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.plan.Advisor;
import fr.monjob.referential.commune.Commune;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Employers register, say who they are, and are verified. Safe for all threads. */
final class EmployerDesks {

    /** So many advisors look after employers. */
    private static final int VERIFIERS = 12;

    private final Session session;
    private final Map<Integer, Caller> callers = new ConcurrentHashMap<>();
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();

    EmployerDesks(Session session) {
        this.session = session;
    }

    /** At the employer's desk. */
    Caller of(Employer employer) {
        return callers.get(employer.number());
    }

    void register() {
        session.crew().each(session.plan().employers(), this::register);
    }

    private void register(Employer employer) {
        Caller caller = session.gateway().newCaller();
        caller.step(
                "/auth/register",
                Map.of(
                        "role", "EMPLOYER",
                        "identifier", employer.email(),
                        "password", session.password(),
                        "siret", employer.siret(),
                        "companyName", employer.companyName()));
        caller.logIn(employer.email(), session.password());
        JsonNode presented = caller.put(
                "/employers/me",
                Map.of(
                        "siret", employer.siret(),
                        "companyName", employer.companyName(),
                        "kind", employer.kind().name(),
                        "location", Map.of("communeCode", employer.seat().code(), "address", employer.street()),
                        "contact",
                                Map.of(
                                        "name", employer.contact(),
                                        "email", employer.email(),
                                        "phone", employer.phone())));
        for (Commune place : employer.workplaces()) {
            caller.post(
                    "/employers/me/workplaces",
                    Map.of("label", "Site de " + place.name(), "communeCode", place.code()));
        }
        caller.close();
        callers.put(employer.number(), caller);
        ids.put(employer.number(), presented.get("id").textValue());
    }

    void verify() {
        List<Advisor> advisors = session.plan().advisors();
        int verifiers = Math.min(VERIFIERS, advisors.size());
        session.crew().each(IntStream.range(0, verifiers).boxed().toList(), number -> {
            try (Caller advisor = session.logIn(advisors.get(number).email())) {
                session.plan().employers().stream()
                        .filter(employer -> employer.number() % verifiers == number)
                        .filter(employer -> employer.standing() != Standing.PENDING)
                        .forEach(employer -> decide(advisor, employer));
            }
        });
    }

    private void decide(Caller advisor, Employer employer) {
        Map<String, String> finding = employer.standing() == Standing.VERIFIED
                ? Map.of("decision", "VERIFIED")
                : Map.of(
                        "decision",
                        "REFUSED",
                        "reason",
                        "Ce numéro SIRET n'est pas dans l'annuaire des entreprises : vérifiez-le, puis écrivez-nous.");
        advisor.post("/employers/" + ids.get(employer.number()) + "/verification", finding);
    }
}
