package fr.monjob.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.system.chaos.Audit.Fault;
import fr.monjob.system.chaos.Audit.Finding;
import fr.monjob.system.chaos.Audit.Row;
import fr.monjob.system.chaos.Journal.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge of a chaos run, judged: each kind of wrong is noticed, and what is right is let pass. */
class AuditTest {

    private final List<Entry> journal = new ArrayList<>(List.of(
            new Entry(Operation.SIGN_UP, "quidam000001@chaos.example", ""),
            new Entry(Operation.WRITE_PROFILE, "p1", "1980-01-02"),
            new Entry(Operation.SHOW, "p1", ""),
            new Entry(Operation.WRITE_PROFILE, "p1", "1980-01-03"),
            new Entry(Operation.DRAFT, "Poste 000002", "Poste 000002 v1"),
            new Entry(Operation.PUBLISH, "Poste 000002", ""),
            new Entry(Operation.EDIT, "Poste 000002", "Poste 000002 v2")));

    @Test
    void whatIsThereOnceIsRight() {
        assertThat(compare(View.PROFILES, row("p1", "1980-01-03"))).isEmpty();
        assertThat(compare(View.CANDIDATES, row("p1", "1980-01-03"))).isEmpty();
        assertThat(compare(View.OFFERS, row("Poste 000002", "Poste 000002 v2 PUBLISHED")))
                .isEmpty();
        assertThat(compare(View.SEARCHED_OFFERS, row("Poste 000002", "Poste 000002 v2")))
                .isEmpty();
    }

    @Test
    void whatIsMissingOrOlderIsLost() {
        assertThat(faults(compare(View.PROFILES))).containsExactly(Fault.LOST);
        assertThat(faults(compare(View.CANDIDATES, row("p1", "1980-01-02")))).containsExactly(Fault.LOST);
        assertThat(faults(compare(View.KNOWN_OFFERS, row("Poste 000002", "Poste 000002 v1"))))
                .containsExactly(Fault.LOST);
    }

    @Test
    void whatIsThereTwiceIsDoubled() {
        assertThat(faults(compare(
                        View.OFFERS,
                        row("Poste 000002", "Poste 000002 v2 PUBLISHED"),
                        row("Poste 000002", "Poste 000002 v1 DRAFT"))))
                .containsExactly(Fault.DOUBLED);
    }

    @Test
    void whatNobodyAskedForIsInvented() {
        assertThat(faults(compare(View.MESSAGES, row("Bonjour", "")))).containsExactly(Fault.INVENTED);
    }

    @Test
    void whatIsHiddenWithdrawnOrErasedStaysAway() {
        journal.add(new Entry(Operation.WITHDRAW, "Poste 000002", ""));
        assertThat(compare(View.SEARCHED_OFFERS)).isEmpty();
        assertThat(faults(compare(View.SEARCHED_OFFERS, row("Poste 000002", "Poste 000002 v2"))))
                .containsExactly(Fault.RESURRECTED);

        journal.add(new Entry(Operation.HIDE, "p1", ""));
        assertThat(faults(compare(View.CANDIDATES, row("p1", "1980-01-03")))).containsExactly(Fault.RESURRECTED);

        journal.add(new Entry(Operation.ERASE, "p1", "quidam000001@chaos.example"));
        assertThat(compare(View.PROFILES)).isEmpty();
        assertThat(faults(compare(View.PROFILES, row("p1", "1980-01-03")))).containsExactly(Fault.RESURRECTED);
        assertThat(faults(compare(View.ACCOUNTS, row("quidam000001@chaos.example", ""))))
                .containsExactly(Fault.RESURRECTED);
    }

    @Test
    void whatSomebodyDidGoesWithThem() {
        journal.add(new Entry(Operation.APPLY, "a1", "p1"));
        journal.add(new Entry(Operation.ANSWER, "a1", "VIEWED"));
        journal.add(new Entry(Operation.WRITE_MESSAGE, "Bonjour", "a1"));
        assertThat(faults(compare(View.MESSAGES))).containsExactly(Fault.LOST);
        assertThat(faults(compare(View.STEPS, row("a1 VIEWED", "")))).containsExactly(Fault.LOST);

        journal.add(new Entry(Operation.ERASE, "p1", "quidam000001@chaos.example"));
        assertThat(compare(View.MESSAGES)).isEmpty();
        assertThat(faults(compare(View.MESSAGES, row("Bonjour", "")))).containsExactly(Fault.RESURRECTED);
    }

    private List<Finding> compare(View view, Row... rows) {
        return Audit.compare(view, new Expectations(journal).of(view), List.of(rows));
    }

    private static Row row(String key, String value) {
        return new Row(key, value);
    }

    private static List<Fault> faults(List<Finding> findings) {
        return findings.stream().map(Finding::fault).toList();
    }
}
