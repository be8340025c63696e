package fr.monjob.offer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.monjob.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HappenedOnPolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void withoutADayItIsToday() {
        assertThat(HappenedOnPolicy.appliedOn(null, TODAY)).isEqualTo(TODAY);
        assertThat(HappenedOnPolicy.steppedOn(null, TODAY.minusDays(3), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void anApplicationMayBeTwelveMonthsOld() {
        LocalDate first = LocalDate.parse("2025-03-02");
        assertThat(HappenedOnPolicy.appliedOn(first, TODAY)).isEqualTo(first);
        assertThat(HappenedOnPolicy.appliedOn(TODAY, TODAY)).isEqualTo(TODAY);
        refuses("appliedOn", () -> HappenedOnPolicy.appliedOn(first.minusDays(1), TODAY));
        refuses("appliedOn", () -> HappenedOnPolicy.appliedOn(TODAY.plusDays(1), TODAY));
    }

    @Test
    void aStepMayFallOnTheDayOfTheOneBefore() {
        LocalDate previous = TODAY.minusDays(5);
        assertThat(HappenedOnPolicy.steppedOn(previous, previous, TODAY)).isEqualTo(previous);
        refuses("on", () -> HappenedOnPolicy.steppedOn(previous.minusDays(1), previous, TODAY));
        refuses("on", () -> HappenedOnPolicy.steppedOn(TODAY.plusDays(1), previous, TODAY));
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(
                                refusal.toProblem(Locale.FRENCH, "/", "trace").violations())
                        .extracting("field")
                        .containsExactly(field));
    }
}
