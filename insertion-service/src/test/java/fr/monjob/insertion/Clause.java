package fr.monjob.insertion;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;

import fr.monjob.testkit.auth.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A programme with one lot, and its facilitator who writes hours. */
public record Clause(UUID facilitator, String programme, String lot) {

    public static final String PROGRAMME =
            "'name':'Rocade','kind':'MARCHE_PUBLIC','contractingBody':'Département','hoursCommitted':3500,"
                    + "'startsOn':'2022-01-01','endsOn':'2023-12-31'";
    public static final String LOT = "'name':'Gros œuvre','employerSiret':'732 829 320 00074','hoursCommitted':1000";

    /** A new one, of a new facilitator. */
    public static Clause begun() {
        return begun(UUID.randomUUID(), PROGRAMME);
    }

    /** A new one of this facilitator, with these fields. */
    public static Clause begun(UUID facilitator, String programme) {
        RequestSpecification token = as(TestTokens.facilitator(facilitator));
        String id = token.body(json(programme)).post("/api/v1/programmes").path("id");
        return new Clause(facilitator, id, addLot(facilitator, id));
    }

    /** One more lot of the same programme. */
    public Clause withNewLot() {
        return new Clause(facilitator, programme, addLot(facilitator, programme));
    }

    private static String addLot(UUID facilitator, String programme) {
        return as(TestTokens.facilitator(facilitator))
                .body(json(LOT))
                .post("/api/v1/programmes/" + programme + "/lots")
                .path("id");
    }

    public RequestSpecification asFacilitator() {
        return as(TestTokens.facilitator(facilitator));
    }

    /** Enters a person who is nobody else's, with these publics as JSON with single quotes. */
    public String entered(String on, String publics) {
        return asFacilitator()
                .body(json("'enteredOn':'%s','publics':[%s]".formatted(on, publics)))
                .post(participants())
                .path("participantId");
    }

    /** Writes a line with a contract and a proof. */
    public Response claim(String participant, String month, String hours) {
        return claim(line(participant, month, hours));
    }

    /** Writes a line with these fields. */
    public Response claim(String fields) {
        return asFacilitator().body(json(fields)).post(hours());
    }

    public static String line(String participant, String month, String hours) {
        return "'participantId':'%s','month':'%s','hours':'%s','contractKind':'CDD','proofReference':'BS-1'"
                .formatted(participant, month, hours);
    }

    public String path() {
        return "/api/v1/programmes/" + programme;
    }

    public String participants() {
        return path() + "/participants";
    }

    public String hours() {
        return "/api/v1/lots/" + lot + "/hours";
    }
}
