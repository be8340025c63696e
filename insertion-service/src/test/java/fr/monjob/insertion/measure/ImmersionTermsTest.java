package fr.monjob.insertion.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever signs the digest has signed all of the terms. */
class ImmersionTermsTest {

    private static final UUID MEASURE = new UUID(7, 1);
    private static final UUID PERSON = new UUID(7, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 14);
    private static final BigDecimal HOURS = new BigDecimal("17.50");

    private static final ImmersionTerms TERMS =
            new ImmersionTerms(MEASURE, PERSON, "73282932000074", FIRST, LAST, HOURS, Purpose.CONFIRM, null);

    @Test
    void everyTermChangesTheDigest() {
        List<ImmersionTerms> others = List.of(
                new ImmersionTerms(PERSON, PERSON, "73282932000074", FIRST, LAST, HOURS, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, MEASURE, "73282932000074", FIRST, LAST, HOURS, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, PERSON, null, FIRST, LAST, HOURS, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, PERSON, "73282932000074", LAST, LAST, HOURS, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, PERSON, "73282932000074", FIRST, FIRST, HOURS, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, PERSON, "73282932000074", FIRST, LAST, null, Purpose.CONFIRM, null),
                new ImmersionTerms(MEASURE, PERSON, "73282932000074", FIRST, LAST, HOURS, Purpose.RECRUIT, null),
                new ImmersionTerms(MEASURE, PERSON, "73282932000074", FIRST, LAST, HOURS, Purpose.CONFIRM, PERSON));
        Set<String> digests = new HashSet<>(Set.of(TERMS.digest()));
        assertThat(others)
                .allSatisfy(other -> assertThat(digests.add(other.digest()))
                        .as(other.toString())
                        .isTrue());
    }

    @Test
    void theSameHoursWrittenOtherwiseAreTheSameTerms() {
        assertThat(new ImmersionTerms(
                                MEASURE,
                                PERSON,
                                "73282932000074",
                                FIRST,
                                LAST,
                                new BigDecimal("17.5"),
                                Purpose.CONFIRM,
                                null)
                        .digest())
                .isEqualTo(TERMS.digest())
                .matches("[0-9a-f]{64}");
    }
}
