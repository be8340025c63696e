package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.programme.ProgrammeEntity;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.NumberText;
import fr.monjob.insertion.rule.clause.ClauseMonth;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** What a line of the ledger has to be, whoever it is of. */
@ApplicationScoped
class HoursPolicy {

    private final ClauseMonth most;
    private final Clock clock;

    HoursPolicy(ClauseMonth most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Why something of a line can't be. */
    record Refusal(ProblemCode code, Field field, Wording words) {}

    /** What of it. */
    enum Field {
        MONTH,
        HOURS,
        HOURS_WORKED,
        CONTRACT_KIND
    }

    /** @param worked null when it is the hours */
    Optional<Refusal> findRefusal(
            ProgrammeEntity programme, YearMonth month, BigDecimal hours, BigDecimal worked, ContractType contract) {
        if (month.isAfter(YearMonth.from(FrenchDay.today(clock)))) {
            return invalid(Field.MONTH, "Ce mois est encore à venir.", "This month is still to come.");
        }
        if (month.isBefore(YearMonth.from(programme.startsOn))) {
            return invalid(Field.MONTH, "Le programme n'a pas commencé.", "The programme had not begun.");
        }
        if (hours.signum() <= 0) {
            return invalid(Field.HOURS, "Plus de 0 heure est attendu.", "More than 0 hours are expected.");
        }
        if (contract == ContractType.PMSMP) {
            return invalid(
                    Field.CONTRACT_KIND,
                    "Une immersion n'est pas un contrat de travail.",
                    "An immersion is no contract of work.");
        }
        if (worked != null && worked.compareTo(hours) < 0) {
            return invalid(
                    Field.HOURS_WORKED,
                    "Les heures travaillées du mois ne sont pas moins que celles de la ligne.",
                    "The hours worked in the month are not less than those of the line.");
        }
        BigDecimal longest = most.most(month);
        if ((worked == null ? hours : worked).compareTo(longest) > 0) {
            return Optional.of(new Refusal(
                    ProblemCode.CLAUSE_MONTH,
                    worked == null ? Field.HOURS : Field.HOURS_WORKED,
                    new Wording(
                            "Ce mois a au plus " + NumberText.french(longest) + " heures de travail.",
                            "This month has at most " + NumberText.english(longest) + " hours of work.")));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> invalid(Field field, String french, String english) {
        return Optional.of(new Refusal(ProblemCode.VALIDATION_FAILED, field, new Wording(french, english)));
    }
}
