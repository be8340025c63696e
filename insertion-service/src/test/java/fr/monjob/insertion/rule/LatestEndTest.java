package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.iae.PassIae;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever the plan and the history: the latest end that an answer names may be signed, and the day after may not. */
class LatestEndTest {

    private static final int PLANS = 20_000;
    private static final List<MeasureKind> LIMITED =
            List.of(MeasureKind.IAE, MeasureKind.CDDI, MeasureKind.CONTRAT_AIDE, MeasureKind.PMSMP);
    private static final List<String> HOSTS = List.of("73282932000074", "13002526500013");

    private final RuleBook rules = ConfiguredRules.book();

    @Test
    void theLatestEndIsAllowedAndTheNextDayIsNot() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int reached = 0;
        for (int i = 0; i < PLANS; i++) {
            History history = history(random);
            Plan plan = plan(random, history);
            Verdict open = rules.check(plan.until(null), history);
            if (!open.allowed()) {
                continue;
            }
            reached++;
            String what = "seed " + seed + ": " + plan + " after " + history;
            assertThat(open.latestEnd()).as(what).isAfterOrEqualTo(plan.startsOn());
            Verdict last = rules.check(plan.until(open.latestEnd()), history);
            // Only a contract that cannot reach its shortest length within the limit is refused then.
            assertThat(last.allowed() || last.rule().code().equals("cddi-minimum"))
                    .as(what)
                    .isTrue();
            Verdict over = rules.check(plan.until(open.latestEnd().plusDays(1)), history);
            assertThat(over.allowed()).as(what).isFalse();
            assertThat(over.latestEnd()).as(what).isEqualTo(open.latestEnd());
            assertThat(over.words()).as(what).isNotNull();
        }
        assertThat(reached).as("plans that could begin").isGreaterThan(PLANS / 10);
    }

    private static History history(Random random) {
        List<PastMeasure> measures = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate first = day(random);
            UUID renews = measures.isEmpty() || random.nextInt(3) > 0
                    ? null
                    : measures.get(random.nextInt(measures.size())).id();
            measures.add(new PastMeasure(
                    new UUID(0, i),
                    LIMITED.get(random.nextInt(LIMITED.size())),
                    HOSTS.get(random.nextInt(HOSTS.size())),
                    new DaySpan(first, first.plusDays(random.nextInt(400))),
                    Purpose.values()[random.nextInt(3)],
                    renews));
        }
        return new History(measures, random.nextBoolean() ? List.of() : List.of(PassIae.from(day(random))));
    }

    private static Plan plan(Random random, History history) {
        boolean renewal = !history.measures().isEmpty() && random.nextInt(3) == 0;
        Extension extension = switch (random.nextInt(4)) {
            case 0 -> Extension.forTraining(day(random));
            case 1 -> Extension.byDecision(day(random));
            default -> null;
        };
        return new Plan(
                LIMITED.get(random.nextInt(LIMITED.size())),
                HOSTS.get(random.nextInt(HOSTS.size())),
                null,
                day(random),
                null,
                random.nextBoolean() ? null : BigDecimal.valueOf(15 + random.nextInt(22)),
                Purpose.values()[random.nextInt(3)],
                extension,
                random.nextBoolean() ? null : new DaySpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                random.nextBoolean() ? null : new IaeCriteria(random.nextInt(2), random.nextInt(4)),
                random.nextBoolean() ? null : HOSTS.get(1),
                renewal ? history.measures().get(0).id() : null);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2023, 6, 1).plusDays(random.nextInt(1_200));
    }
}
