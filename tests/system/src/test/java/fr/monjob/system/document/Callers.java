package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.system.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One caller of every role, nobody, and somebody with a broken token. */
final class Callers {

    private static final List<String> ROLES = List.of("BENEFICIARY", "EMPLOYER", "ADVISOR", "FACILITATOR", "ADMIN");
    private static final String NOBODY = "nobody";
    private static final String BROKEN = "broken token";

    private final Map<String, String> tokens = new HashMap<>();

    /** Mostly somebody whom the operation is for. */
    String any(Operation operation, Random dice) {
        List<String> invited = new ArrayList<>();
        for (JsonNode requirement : operation.node().path("security")) {
            requirement.path("bearer").forEach(role -> invited.add(role.asText()));
        }
        // Nobody is held to a second factor in this installation.
        invited.retainAll(ROLES);
        if (invited.isEmpty() || dice.nextInt(4) == 0) {
            invited.addAll(ROLES);
            invited.add(NOBODY);
            invited.add(BROKEN);
        }
        return invited.get(dice.nextInt(invited.size()));
    }

    /** Empty for nobody. */
    String tokenOf(String role) {
        return switch (role) {
            case NOBODY -> "";
            case BROKEN -> "not.a.token";
            default -> tokens.computeIfAbsent(role, Callers::logIn);
        };
    }

    /** Whose log-in is over gets a new one, and whoever left is followed by somebody else. */
    void after(String role, Operation operation, int status) {
        if (status == 401 || (operation.method().equals("DELETE") && status == 202)) {
            tokens.remove(role);
        }
    }

    private static String logIn(String role) {
        return switch (role) {
            case "BENEFICIARY" -> Caller.register(role, "").token();
            case "EMPLOYER" ->
                Caller.register(role, ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Réunion\"")
                        .token();
            case "ADMIN" -> Caller.administrator().token();
            default -> Caller.staff(role).token();
        };
    }
}
