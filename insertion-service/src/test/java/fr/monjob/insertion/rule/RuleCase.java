package fr.monjob.insertion.rule;

import fr.monjob.insertion.rule.iae.PassIae;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One line of {@code rules/boundaries.txt}: a plan and a history as text. */
record RuleCase(String line, boolean allowed, String rule, LocalDate latestEnd, Plan plan, History history) {

    private static final Map<String, String> STRUCTURES =
            Map.of("A", "73282932000074", "A2", "73282932000082", "B", "13002526500013");

    static RuleCase of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new RuleCase(
                line,
                cells.get(0).equals("yes"),
                cells.get(1).equals("-") ? null : cells.get(1),
                day(cells.get(2)),
                plan(cells.get(3)),
                history(cells.get(4)));
    }

    private static Plan plan(String text) {
        Map<String, String> words = words(text);
        return new Plan(
                MeasureKind.valueOf(words.get("what")),
                structure(words.get("at")),
                words.containsKey("kind") ? StructureKind.valueOf(words.get("kind")) : null,
                day(words.get("days").split("\\.\\.", -1)[0]),
                day(words.get("days").split("\\.\\.", -1)[1]),
                words.containsKey("hours") ? new BigDecimal(words.get("hours")) : null,
                purpose(words),
                extension(words),
                words.containsKey("waiver") ? span(words.get("waiver")) : null,
                words.containsKey("level1")
                        ? new IaeCriteria(Integer.parseInt(words.get("level1")), Integer.parseInt(words.get("level2")))
                        : null,
                structure(words.get("prescriber")),
                words.containsKey("renews") ? id(Integer.parseInt(words.get("renews"))) : null);
    }

    private static Extension extension(Map<String, String> words) {
        if (words.containsKey("training")) {
            return Extension.forTraining(day(words.get("training")));
        }
        return words.containsKey("decision") ? Extension.byDecision(day(words.get("decision"))) : null;
    }

    private static History history(String text) {
        List<PastMeasure> measures = new ArrayList<>();
        List<PassIae> passes = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(";")) {
            Map<String, String> words = words(part.strip());
            if (words.get("what").equals("PASS")) {
                passes.add(new PassIae(
                        day(words.get("days")),
                        words.containsKey("suspended") ? List.of(span(words.get("suspended"))) : List.of(),
                        Integer.parseInt(words.getOrDefault("prolonged", "0"))));
            } else {
                measures.add(new PastMeasure(
                        id(measures.size() + 1),
                        MeasureKind.valueOf(words.get("what")),
                        structure(words.get("at")),
                        span(words.get("days")),
                        purpose(words),
                        words.containsKey("renews") ? id(Integer.parseInt(words.get("renews"))) : null));
            }
        }
        return new History(measures, passes);
    }

    private static Map<String, String> words(String text) {
        String[] parts = text.split(" +");
        Map<String, String> words = new HashMap<>(Map.of("what", parts[0], "days", parts[1]));
        Arrays.stream(parts).skip(2).forEach(part -> {
            if (part.contains("=")) {
                words.put(part.split("=")[0], part.split("=")[1]);
            } else {
                words.put("hours", part.substring(0, part.length() - 1));
            }
        });
        return words;
    }

    private static Purpose purpose(Map<String, String> words) {
        return words.containsKey("purpose") ? Purpose.valueOf(words.get("purpose")) : null;
    }

    private static DaySpan span(String text) {
        return new DaySpan(day(text.split("\\.\\.")[0]), day(text.split("\\.\\.")[1]));
    }

    private static String structure(String letter) {
        return letter == null ? null : STRUCTURES.get(letter);
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() || text.equals("-") ? null : LocalDate.parse(text);
    }

    private static UUID id(int position) {
        return new UUID(0, position);
    }
}
