package fr.monjob.system.chaos;

import fr.monjob.system.chaos.Audit.Fault;
import fr.monjob.system.chaos.Audit.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param converged how long after the last answer everything was where it belongs; the whole wait when it never was
 * @param checked   keys whose value was compared
 * @param waiting   events that were never sent
 */
record Ledger(
        long seed,
        Duration work,
        Duration converged,
        Map<Operation, Integer> acknowledged,
        Map<Integer, Long> answers,
        Map<String, Integer> faults,
        int unanswered,
        int checked,
        int waiting,
        List<String> deadLetters,
        List<Finding> findings) {

    private static final int SHOWN = 40;

    int count(Fault fault) {
        return (int)
                findings.stream().filter(finding -> finding.fault() == fault).count();
    }

    int countAcknowledged() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("seed %d, %d s of work".formatted(seed, work.toSeconds()));
        lines.add("%-22s %8d"
                .formatted(
                        "faults",
                        faults.values().stream().mapToInt(Integer::intValue).sum()));
        faults.forEach((fault, times) -> lines.add("  %-34s %4d".formatted(fault, times)));
        lines.add("%-22s %8d".formatted("acknowledged", countAcknowledged()));
        acknowledged.forEach((operation, times) -> lines.add("  %-20s %8d".formatted(operation, times)));
        lines.add("answers by status (0: none) %s".formatted(answers));
        lines.add("%-22s %8d".formatted("values checked", checked));
        lines.add("everything in its place after %d s".formatted(converged.toSeconds()));
        lines.add("");
        for (Fault fault : Fault.values()) {
            lines.add("%-22s %8d".formatted(fault.name().toLowerCase(), count(fault)));
        }
        lines.add("%-22s %8d".formatted("never answered", unanswered));
        lines.add("%-22s %8d".formatted("events never sent", waiting));
        lines.add("%-22s %8d".formatted("dead letters in topics", deadLetters.size()));
        findings.stream().limit(SHOWN).forEach(finding -> lines.add("  " + finding));
        deadLetters.forEach(topic -> lines.add("  " + topic));
        return String.join("\n", lines) + "\n";
    }
}
