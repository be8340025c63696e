package fr.monjob.bench.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.plan.Departement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Employers of the demo who look for people, each for all of their published offers. */
final class Searchers {

    private static final int EMPLOYERS = 60;

    private Searchers() {}

    /** What they ask, mixed. Each question was asked once, so that whom they see is counted already. */
    static List<Ask> questions(Departement plan, Gateway gateway, String password) {
        List<Ask> asks = new ArrayList<>();
        plan.employers().stream()
                .filter(employer -> employer.standing() == Standing.VERIFIED)
                .limit(EMPLOYERS)
                .forEach(employer -> asks.addAll(questions(employer, gateway, password)));
        Collections.shuffle(asks, new Random(62));
        return asks;
    }

    private static List<Ask> questions(Employer employer, Gateway gateway, String password) {
        List<Ask> asks = new ArrayList<>();
        try (Caller caller = gateway.newCaller().logIn(employer.email(), password)) {
            for (JsonNode offer : caller.get("/offers/mine?limit=100").get("items")) {
                String path = "/offers/" + offer.get("id").textValue() + "/candidates";
                if (offer.get("status").textValue().equals("PUBLISHED")
                        && !caller.get(path).get("items").isEmpty()) {
                    asks.add(new Ask(caller.token(), "/api/v1" + path));
                }
            }
        }
        return asks;
    }
}
