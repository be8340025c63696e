package fr.monjob.system;

import static fr.monjob.system.Town.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A facilitator's month: people and hours by list, a fault and its correction, what is found right, and the proof. */
@ExtendWith(Product.class)
class FacilitatorMonthIT {

    private static final String PEOPLE = "Référence;Entrée le;Publics;Personne\n";
    private static final String HOURS = "Participant;Mois;Heures;Contrat;Justificatif\n";
    private static final String PROGRAMME = """
            {"name":"Rocade de Lens","kind":"MARCHE_PUBLIC","contractingBody":"Département","plie":"PLIE de Lens",
             "startsOn":"2026-01-01","endsOn":"2027-12-31"}
            """;
    /** 1 500 000 € of which 70 % is work, at 30 € an hour, a tenth of it for insertion. */
    private static final String LOT = """
            {"name":"Terrassement","employerSiret":"73282932000074",
             "basis":{"amountCents":150000000,"labourShare":0.7,"hourlyCostCents":3000,"insertionShare":0.1}}
            """;

    private final Caller facilitator = Caller.staff("FACILITATOR");
    private final Caller other = Caller.staff("FACILITATOR");

    private final Caller person =
            Caller.register("BENEFICIARY", ",\"givenName\":\"Dominique\",\"familyName\":\"Exemple\"");
    private final String profile = person.get("/auth/me").path("accountId");

    @Test
    void fromTheListsToTheProofForTheContractingBody() {
        String programme = made(facilitator.post("/programmes", PROGRAMME));
        String lot = made(facilitator.post(programme + "/lots", LOT));
        assertThat(facilitator.get(lot).<Float>path("hoursCommitted")).isEqualTo(3500);
        peopleComeAsAList(programme);
        hoursComeAsAList(lot);
        nobodyClaimsTheSameHours();
        String wrong = aWrongLineIsTakenBack(lot);
        theMonthIsFoundRight(lot);
        theProgressIsThatOfTheLines(programme);
        thePersonHoldsTheProofOfTheirHours();

        String proof = facilitator.get(programme + "/hours.csv").asString();
        assertThat(proof.lines()).hasSize(5);
        assertThat(proof)
                .contains(";2026-05;121,50;CDD;bulletin 1;", ";2026-05;-80,00;CDD;bulletin 2;", ";2026-05;8,00;CDD;")
                .contains(wrong, ";P-1", ";P-2");
        assertThat(other.get(programme + "/hours.csv").statusCode()).isEqualTo(404);
    }

    private void peopleComeAsAList(String programme) {
        String people = PEOPLE + "P-1;04/05/2026;RSA;" + profile + "\nP-2;04/05/2026;POOR;\n";
        refusedAt(facilitator.upload(programme + "/participants:import", people), 3);
        assertThat(facilitator.get(programme + "/participants").<List<?>>path("items"))
                .isEmpty();
        Response entered =
                facilitator.upload(programme + "/participants:import", people.replace("POOR", "RSA, UNDER_26"));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
    }

    private void hoursComeAsAList(String lot) {
        String hours = HOURS + "P-1;05/2026;121,50;CDD;bulletin 1\nP-2;2026-04;80;CDD;bulletin 2\n";
        Response fault = facilitator.upload(lot + "/hours:import", hours);
        refusedAt(fault, 3);
        assertThat(fault.<String>path("faults[0].column")).isEqualTo("Mois");
        assertThat(fault.<String>path("faults[0].message")).contains("4 mai 2026");
        assertThat(facilitator.get(lot + "/hours").<List<?>>path("items")).isEmpty();
        String right = hours.replace("2026-04", "2026-05");
        Response checked = facilitator.upload(lot + "/hours:import?check=true", right);
        assertThat(checked.<Integer>path("created")).isEqualTo(2);
        assertThat(facilitator.upload(lot + "/hours:import", right).statusCode())
                .isEqualTo(201);
        refusedAt(facilitator.upload(lot + "/hours:import", right), 2, 3);
    }

    private void nobodyClaimsTheSameHours() {
        String programme = made(other.post("/programmes", PROGRAMME.replace("Lens", "Liévin")));
        String lot = made(other.post(programme + "/lots", LOT));
        String people = PEOPLE + "A-7;04/05/2026;RSA;" + profile + "\n";
        assertThat(other.upload(programme + "/participants:import", people).statusCode())
                .isEqualTo(201);
        refusedAt(other.upload(lot + "/hours:import", HOURS + "A-7;2026-05;40;CDD;bulletin 1\n"), 2);
    }

    /** @return its id */
    private String aWrongLineIsTakenBack(String lot) {
        Map<String, Object> wrong = facilitator.get(lot + "/hours").path("items.find { it.hours == '80.00' }");
        String path = lot + "/hours/" + wrong.get("id");
        made(facilitator.post(path + "/reversal", "{\"reason\":\"8 heures, et non 80\"}"));
        refused(facilitator.post(path + "/reversal", "{\"reason\":\"Encore\"}"), 422, "line-reversed");
        made(facilitator.post(lot + "/hours", """
                {"participantId":"%s","month":"2026-05","hours":"8.00","contractKind":"CDD","proofReference":"bulletin 2"}
                """.formatted(wrong.get("participantId"))));
        return (String) wrong.get("id");
    }

    private void theMonthIsFoundRight(String lot) {
        Response right = facilitator
                .request()
                .urlEncodingEnabled(false)
                .body("{\"month\":\"2026-05\"}")
                .post(lot + "/hours:validate");
        assertThat(right.<Integer>path("validated")).as(right.asString()).isEqualTo(2);
    }

    private void theProgressIsThatOfTheLines(String programme) {
        Response progress = facilitator.get(programme + "/progress");
        assertThat(progress.<Float>path("hoursCommitted")).isEqualTo(3500);
        assertThat(progress.<Float>path("hoursDone")).isEqualTo(129.5f);
        assertThat(progress.<Float>path("hoursValidated")).isEqualTo(129.5f);
        assertThat(progress.<Float>path("etp")).isEqualTo(0.08f);
        assertThat(progress.<Integer>path("participants")).isEqualTo(2);
        assertThat(progress.<Float>path("forecast.shortfall")).isPositive();
    }

    private void thePersonHoldsTheProofOfTheirHours() {
        Response weeks = person.get("/activity/me?from=2026-05-04&to=2026-05-31");
        assertThat(weeks.<List<String>>path("weeks.items.flatten().kind"))
                .as(weeks.asString())
                .hasSize(4)
                .containsOnly("CLAUSE_WORK");
    }

    /** @return where it is */
    private static String made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location").replace("/api/v1", "");
    }

    private static void refusedAt(Response answer, Integer... lines) {
        refused(answer, 422, "list-refused");
        assertThat(answer.<List<Integer>>path("faults.line")).containsExactly(lines);
    }
}
