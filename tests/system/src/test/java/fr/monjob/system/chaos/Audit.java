package fr.monjob.system.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what is there with what has to be. Knows nothing of the product: a journal and rows are all it sees. */
final class Audit {

    /** What can be wrong. */
    enum Fault {
        /** Acknowledged and not there, or something older in its place. */
        LOST,
        /** There more than once. */
        DOUBLED,
        /** Gone, and there again. */
        RESURRECTED,
        /** There, and nobody asked for it. */
        INVENTED
    }

    /** One thing that is wrong. */
    record Finding(Fault fault, View view, String key, String detail) {}

    /** One thing that is there. */
    record Row(String key, String value) {}

    private Audit() {}

    /** @param rows all that the view shows */
    static List<Finding> compare(View view, Map<String, Set<String>> right, List<Row> rows) {
        Map<String, List<String>> there = new TreeMap<>();
        rows.forEach(row ->
                there.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row.value()));
        List<Finding> findings = new ArrayList<>();
        right.forEach((key, values) -> {
            List<String> found = there.getOrDefault(key, List.of());
            if (found.size() > 1) {
                findings.add(new Finding(Fault.DOUBLED, view, key, found.toString()));
            } else if (found.isEmpty() && !values.contains(Expectations.NOTHING)) {
                findings.add(new Finding(Fault.LOST, view, key, "expected " + values));
            } else if (!found.isEmpty() && !values.contains(found.get(0))) {
                Fault fault = values.equals(Set.of(Expectations.NOTHING)) ? Fault.RESURRECTED : Fault.LOST;
                findings.add(new Finding(fault, view, key, "expected " + values + ", is " + found.get(0)));
            }
        });
        there.forEach((key, values) -> {
            if (!right.containsKey(key)) {
                findings.add(new Finding(Fault.INVENTED, view, key, values.toString()));
            }
        });
        return findings;
    }
}
