package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.Person;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** People open their account with the code of their letter, read what their advisor wrote, and publish it. Safe for all threads. */
final class SignUps {

    private final Session session;
    private final Map<Integer, Caller> callers = new ConcurrentHashMap<>();

    SignUps(Session session) {
        this.session = session;
    }

    /** At the person's own device. */
    Caller of(Person person) {
        return callers.get(person.number());
    }

    void signUp(Person person, String code) {
        Caller caller = session.gateway().newCaller();
        caller.step(
                "/auth/register",
                Map.of(
                        "role",
                        "BENEFICIARY",
                        "identifier",
                        person.email(),
                        "password",
                        session.password(),
                        "invitationCode",
                        code));
        caller.logIn(person.email(), session.password());
        JsonNode profile = new CvDelivery(caller, "/profiles/me/cvs")
                .bringAndAccept(session.plan().cvOf(person));
        caller.stepIfMatch("/profiles/me/confirm", null, profile.get("version").longValue());
        caller.put("/profiles/me/visibility", Map.of("published", true, "consent", true));
        caller.close();
        callers.put(person.number(), caller);
    }
}
