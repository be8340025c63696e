package fr.monjob.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Makes values: such as a schema asks for, and such as nobody should send. The same random numbers make the same values. */
final class Values {

    /** Far from everybody in other tests, so that no list of theirs shows what is made here. */
    private static final String COMMUNE = "97411";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> HOSTILE = List.of(
            NODES.nullNode(),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().addNull(),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(new BigDecimal("1e400")),
            NODES.numberNode(new BigDecimal("0.000000000000000000001")),
            NODES.numberNode(new BigInteger("99999999999999999999")),
            NODES.numberNode(Integer.MIN_VALUE),
            NODES.textNode(""),
            NODES.textNode("   "),
            NODES.textNode("\u0000"),
            NODES.textNode("\ud800"),
            NODES.textNode("\u202e\u200b\ufeff"),
            NODES.textNode("😀"),
            NODES.textNode("'; DROP TABLE account; --"),
            NODES.textNode("${jndi:ldap://127.0.0.1/x}{{7*7}}<script>"),
            NODES.textNode("../../../etc/passwd"),
            NODES.textNode("a\r\nSet-Cookie: x=y"),
            NODES.textNode("0000-00-00"),
            NODES.textNode("9999-12-31"),
            NODES.textNode("-999999999-01-01"),
            NODES.textNode("NaN"),
            NODES.textNode("é".repeat(6_000)));

    private static final List<String> HOSTILE_TEXTS = List.of(
            "",
            "x",
            "-1",
            "0",
            "101",
            "1e400",
            "NaN",
            "null",
            "%00",
            "%0d%0a",
            "..%2f..%2f",
            "'%20OR%201=1",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "99999999999999999999",
            "true",
            "9999-12-31",
            "-999999999-01-01",
            "0000-00",
            "a".repeat(3_000));

    private final JsonNode document;
    private final Knowledge knowledge;
    private final Random dice;

    Values(JsonNode document, Knowledge knowledge, Random dice) {
        this.document = document;
        this.knowledge = knowledge;
        this.dice = dice;
    }

    JsonNode hostile() {
        return any(HOSTILE);
    }

    /** As it stands in a path or a query. */
    String hostileText() {
        return any(HOSTILE_TEXTS);
    }

    /** Such as the schema asks for. */
    JsonNode of(JsonNode given, String name) {
        JsonNode schema = resolve(given);
        if (name.equals("communeCode")) {
            return NODES.textNode(COMMUNE);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(dice.nextInt(schema.path("enum").size()));
        }
        if (schema.path("format").asText().equals("uuid")) {
            return NODES.textNode(knowledge.idFor(name, dice));
        }
        JsonNode examples = schema.path("examples");
        String type = schema.path("type").asText();
        if (examples.size() > 0 && !type.equals("object") && (schema.has("pattern") || dice.nextInt(4) > 0)) {
            return examples.get(dice.nextInt(examples.size()));
        }
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema, name);
            case "integer" -> NODES.numberNode((long) number(schema));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(Math.round(number(schema) * 4) / 4.0));
            case "boolean" -> NODES.booleanNode(dice.nextBoolean());
            default -> text(schema);
        };
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref") || found.has("allOf")) {
            found = found.has("$ref")
                    ? document.at(found.path("$ref").asText().substring(1))
                    : found.path("allOf").get(0);
        }
        return found;
    }

    private ObjectNode object(JsonNode schema) {
        Set<String> required =
                Set.copyOf(StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        ObjectNode made = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || dice.nextInt(3) > 0) {
                made.set(property.getKey(), of(property.getValue(), property.getKey()));
            }
        });
        return made;
    }

    private ArrayNode array(JsonNode schema, String name) {
        ArrayNode made = NODES.arrayNode();
        int size = Math.min(dice.nextInt(3), schema.path("maxItems").asInt(10));
        for (int i = Math.min(0, -schema.path("minItems").asInt()); i < size; i++) {
            made.add(of(schema.path("items"), name));
        }
        return made;
    }

    private double number(JsonNode schema) {
        double least = schema.path("minimum").asDouble(0);
        double most = schema.path("maximum").asDouble(least + 50);
        return switch (dice.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + dice.nextDouble() * (most - least);
        };
    }

    private JsonNode text(JsonNode schema) {
        String format = schema.path("format").asText();
        if (format.equals("date")) {
            return NODES.textNode(
                    LocalDate.now().plusDays(dice.nextInt(800) - 400L).toString());
        }
        if (format.equals("local-time")) {
            return NODES.textNode("%02d:00".formatted(dice.nextInt(24)));
        }
        int longest = schema.path("maxLength").asInt(200);
        String words = "Élodie travaille à Saint-Denis depuis l'été. ".repeat(1 + longest / 40);
        return NODES.textNode(words.substring(0, dice.nextInt(3) == 0 ? longest : 1 + dice.nextInt(longest)));
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
