package fr.monjob.insertion.forecast;

import fr.monjob.insertion.hours.Ledger;
import fr.monjob.insertion.programme.ProgrammeEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.clause.ClauseHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.UUID;

/** How far a programme is, computed from its ledger each time it is asked. */
@ApplicationScoped
class ProgressService {

    private final Programmes programmes;
    private final Ledger ledger;
    private final ClauseHours arithmetic;
    private final Suggestions suggestions;
    private final Clock clock;

    ProgressService(
            Programmes programmes, Ledger ledger, ClauseHours arithmetic, Suggestions suggestions, Clock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.arithmetic = arithmetic;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** Of one of the caller's programmes. */
    @Transactional
    public ProgressView get(UUID programmeId) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        LocalDate today = FrenchDay.today(clock);
        NavigableMap<YearMonth, BigDecimal> byMonth = ledger.hoursByMonth(programmeId);
        BigDecimal done = byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal committed = programmes.hoursCommitted(programme);
        return new ProgressView(
                committed,
                done,
                ledger.hoursValidated(programmeId),
                arithmetic.etp(done, programme.kind.name(), today.isAfter(programme.endsOn) ? programme.endsOn : today),
                ledger.countPeople(programmeId),
                PublicCounts.shown(ledger.countPeopleByPublic(programmeId)),
                byMonth,
                programmes.countStructures(programme),
                programmes.countColleges(programme),
                Forecast.of(
                        committed,
                        byMonth,
                        YearMonth.from(programme.startsOn),
                        YearMonth.from(programme.endsOn),
                        YearMonth.from(today)),
                suggestions.list(programmeId, today));
    }
}
