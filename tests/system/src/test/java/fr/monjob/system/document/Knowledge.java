package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Ids that answers named, so that later requests reach what is there. */
final class Knowledge {

    private static final int KEPT = 50;

    private final Map<String, List<String>> ids = new HashMap<>();

    /**
     * Some id for a parameter or a field: one seen under that name, seldom one that nobody has.
     *
     * @param name {@code offers} for the id in {@code /offers/{id}}, else {@code offerId} and the like
     */
    String idFor(String name, Random dice) {
        List<String> known = ids.getOrDefault(kindOf(name), List.of());
        return known.isEmpty() || dice.nextInt(8) == 0
                ? new UUID(dice.nextLong(), dice.nextLong()).toString()
                : known.get(dice.nextInt(known.size()));
    }

    /** Takes in the ids of an answer of this path. */
    void learn(String path, JsonNode body) {
        String[] segments = path.split("/");
        String kind = segments[segments.length - 1];
        for (int i = segments.length - 1; i > 0 && (kind.startsWith("{") || kind.equals("me")); i--) {
            kind = segments[i - 1];
        }
        learnFrom(kind, body);
    }

    private void learnFrom(String kind, JsonNode node) {
        node.properties().forEach(field -> {
            if (field.getKey().equals("id") && field.getValue().isTextual()) {
                keep(kind, field.getValue().asText());
            } else if (field.getKey().endsWith("Id") && field.getValue().isTextual()) {
                keep(kindOf(field.getKey()), field.getValue().asText());
            }
        });
        node.forEach(child -> learnFrom(kind, child));
    }

    private void keep(String kind, String id) {
        List<String> known = ids.computeIfAbsent(kind, first -> new ArrayList<>());
        if (!known.contains(id)) {
            if (known.size() == KEPT) {
                known.remove(0);
            }
            known.add(id);
        }
    }

    /** {@code offers} for {@code offerId}; an account is known by its profile. */
    private static String kindOf(String name) {
        String kind = name.endsWith("Id") ? name.substring(0, name.length() - 2) + "s" : name;
        return switch (kind) {
            case "accounts", "persons", "pathways" -> "profiles";
            case "lines" -> "hours";
            case "batchs" -> "invitations";
            default -> kind;
        };
    }
}
