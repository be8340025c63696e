package fr.monjob.demo.balance;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.text.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The Département brings its year 2022: measures, returns to employment that other bodies know of, programmes with their
 * hours, and what only other bodies counted.
 */
public final class BalanceDesk {

    /** The account of the facilitator whose programmes come first. */
    public static final String FIRST_FACILITATOR = facilitatorName(0);

    private final Caller administrator;
    private final String password;
    private final Function<String, Caller> logIn;

    /** @param logIn somebody by their e-mail address */
    public BalanceDesk(Caller administrator, String password, Function<String, Caller> logIn) {
        this.administrator = administrator;
        this.password = password;
        this.logIn = logIn;
    }

    /** Brings all of it. */
    public void bring() {
        administrator.upload("/measures:import", "mesures.csv", "text/csv", MeasureBook.csv());
        administrator.upload("/returns:import", "retours.csv", "text/csv", ReturnBook.csv());
        administrator.upload(
                "/dashboard:import",
                "releves.csv",
                "text/csv",
                String.join("\n", Resource.read("balance/figures-2022.csv").lines()));
        List<PlannedProgramme> programmes = ClauseBook.programmes();
        for (int i = 0; i < ClauseBook.FACILITATORS; i++) {
            int number = i;
            try (Caller facilitator = facilitator(i)) {
                programmes.stream()
                        .filter(programme -> programme.facilitator() == number)
                        .forEach(programme -> bring(facilitator, programme));
            }
        }
    }

    private static String facilitatorName(int number) {
        return "clause" + (number + 1) + "@plie.example";
    }

    private Caller facilitator(int number) {
        String identifier = facilitatorName(number);
        administrator.step(
                "/admin/accounts",
                Map.of(
                        "role",
                        "FACILITATOR",
                        "identifier",
                        identifier,
                        "password",
                        password,
                        "givenName",
                        "Clause",
                        "familyName",
                        "Plie " + (number + 1)));
        return logIn.apply(identifier);
    }

    private static void bring(Caller facilitator, PlannedProgramme programme) {
        JsonNode made = facilitator.post(
                "/programmes",
                Map.of(
                        "name", programme.name(),
                        "kind", programme.kind(),
                        "contractingBody", programme.body(),
                        "plie", "PLIE " + (programme.facilitator() + 1),
                        "startsOn", programme.startsOn(),
                        "endsOn", programme.endsOn()));
        String path = "/programmes/" + made.get("id").textValue();
        facilitator.upload(path + "/participants:import", "participants.csv", "text/csv", programme.peopleCsv());
        for (PlannedLot lot : programme.lots()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", lot.name());
            body.put("employerSiret", lot.siret());
            body.put("hoursCommitted", lot.hours());
            body.put(
                    "colleges",
                    lot.colleges().stream()
                            .map(college -> Map.of("uai", college[0], "name", college[1]))
                            .toList());
            String id = facilitator.post(path + "/lots", body).get("id").textValue();
            facilitator.upload("/lots/" + id + "/hours:import", "heures.csv", "text/csv", lot.hoursCsv());
        }
    }
}
