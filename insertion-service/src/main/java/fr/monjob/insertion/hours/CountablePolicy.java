package fr.monjob.insertion.hours;

import fr.monjob.insertion.rule.DayText;
import fr.monjob.insertion.rule.clause.ClauseCountability;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whether the hours of a month count for who entered on a day: a month counts when a day of it does. */
@ApplicationScoped
public class CountablePolicy {

    private final ClauseCountability countability;

    CountablePolicy(ClauseCountability countability) {
        this.countability = countability;
    }

    /** The last day whose month counts. */
    public LocalDate lastDay(LocalDate enteredOn) {
        return countability.lastDay(enteredOn);
    }

    /** @throws ProblemException 422 that says from when to when they count */
    public void require(LocalDate enteredOn, YearMonth month) {
        findRefusal(enteredOn, month).ifPresent(words -> {
            throw new ProblemException(ProblemCode.CLAUSE_COUNTABILITY, words)
                    .with("countsFrom", enteredOn)
                    .with("countsUntil", lastDay(enteredOn));
        });
    }

    /** Why the hours of this month do not count. */
    Optional<Wording> findRefusal(LocalDate enteredOn, YearMonth month) {
        LocalDate last = lastDay(enteredOn);
        if (!month.atEndOfMonth().isBefore(enteredOn) && !month.atDay(1).isAfter(last)) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                "Les heures de cette personne comptent du " + DayText.french(enteredOn) + " au " + DayText.french(last)
                        + ".",
                "The hours of this person count from " + DayText.english(enteredOn) + " to " + DayText.english(last)
                        + "."));
    }
}
