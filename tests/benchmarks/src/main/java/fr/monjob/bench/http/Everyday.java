package fr.monjob.bench.http;

import fr.monjob.demo.http.Caller;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.plan.Advisor;
import fr.monjob.demo.plan.Departement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What the people of the demo ask for when they open the product: those who look for work, employers and advisors. */
final class Everyday {

    private static final int PEOPLE = 40;
    private static final int ADVISORS = 5;
    private static final List<String> OF_PEOPLE = List.of(
            "/profiles/me",
            "/profiles/me/matches",
            "/profiles/me/cvs",
            "/applications/me",
            "/contact-requests",
            "/notifications");
    private static final List<String> OF_ADVISORS = List.of("/profiles", "/dashboard", "/offers", "/employers");
    private static final String PREFERENCES = "/notifications/preferences";

    private final Gateway gateway;
    private final String password;
    private final List<Ask> asks = new ArrayList<>();

    private Everyday(Gateway gateway, String password) {
        this.gateway = gateway;
        this.password = password;
    }

    /** Mixed; one in some is a change, which says again what was said. Each was asked once. */
    static List<Ask> of(Departement plan, Gateway gateway, String password) {
        Everyday everyday = new Everyday(gateway, password);
        plan.people().stream()
                .filter(person -> person.way() == Person.Way.BY_CODE)
                .limit(PEOPLE)
                .forEach(everyday::addPerson);
        plan.advisors().stream().limit(ADVISORS).forEach(everyday::addAdvisor);
        everyday.asks.addAll(Searchers.questions(plan, gateway, password));
        Collections.shuffle(everyday.asks, new Random(62));
        return everyday.asks;
    }

    private void addPerson(Person person) {
        try (Caller caller =
                gateway.newCaller().logIn(person.email() == null ? person.phone() : person.email(), password)) {
            read(caller, OF_PEOPLE);
            String body = caller.get(PREFERENCES).toString();
            asks.add(new Ask("PUT", caller.token(), "/api/v1" + PREFERENCES, body));
        }
    }

    private void addAdvisor(Advisor advisor) {
        try (Caller caller = gateway.newCaller().logIn(advisor.email(), password)) {
            read(caller, OF_ADVISORS);
        }
    }

    private void read(Caller caller, List<String> paths) {
        for (String path : paths) {
            caller.get(path);
            asks.add(new Ask(caller.token(), "/api/v1" + path));
        }
    }
}
