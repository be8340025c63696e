package fr.monjob.insertion.pass;

import fr.monjob.insertion.portfolio.Accompaniment;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.iae.PassIae;
import fr.monjob.insertion.rule.iae.PassTerms;
import fr.monjob.insertion.rule.iae.PassWaiting;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The PASS IAE of a person, which their advisor suspends and prolongs within its terms. */
@ApplicationScoped
class PassService {

    private final Accompaniment accompaniment;
    private final Passes passes;
    private final PassTerms terms;
    private final PassWaiting waiting;
    private final CurrentUser caller;
    private final Clock clock;

    PassService(
            Accompaniment accompaniment,
            Passes passes,
            PassTerms terms,
            PassWaiting waiting,
            CurrentUser caller,
            Clock clock) {
        this.accompaniment = accompaniment;
        this.passes = passes;
        this.terms = terms;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when the person has none */
    @Transactional
    public PassView get(UUID personId) {
        accompaniment.requireReadable(personId);
        return view(latest(personId).pass());
    }

    /** @throws ProblemException 422 when the terms of the PASS do not allow it */
    @Transactional
    public PassView suspend(UUID personId, SuspensionRequest request) {
        accompaniment.lockOwn(personId);
        if (request.until().isBefore(request.from())) {
            throw refused("until", "La fin vient avant le début.", "The end comes before the beginning.");
        }
        PassEntity pass = latest(personId);
        terms.refusalOfSuspension(pass.pass(), new DaySpan(request.from(), request.until()))
                .ifPresent(words -> {
                    throw new ProblemException(ProblemCode.PASS_SUSPENSION, words);
                });
        pass.changes.add(change(request.from(), request.until(), null));
        return view(pass.pass());
    }

    /** @throws ProblemException 422 when it was not asked in time */
    @Transactional
    public PassView prolong(UUID personId, ProlongationRequest request) {
        accompaniment.lockOwn(personId);
        LocalDate today = FrenchDay.today(clock);
        LocalDate askedOn = request.askedOn() == null ? today : request.askedOn();
        if (askedOn.isAfter(today)) {
            throw refused("askedOn", "Ce jour est encore à venir.", "This day is still to come.");
        }
        PassEntity pass = latest(personId);
        terms.refusalOfProlongation(pass.pass(), askedOn).ifPresent(words -> {
            throw new ProblemException(ProblemCode.PASS_PROLONGATION, words);
        });
        pass.changes.add(change(askedOn, null, request.days()));
        return view(pass.pass());
    }

    private PassEntity latest(UUID personId) {
        return passes.findLatest(personId).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private PassChange change(LocalDate first, LocalDate last, Integer days) {
        return new PassChange(
                first, last, days, caller.accountId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private PassView view(PassIae pass) {
        LocalDate end = terms.lastDay(pass);
        return new PassView(
                pass.startsOn(),
                end,
                pass.suspensions().stream()
                        .map(days -> new PassView.Suspension(days.first(), days.last()))
                        .toList(),
                pass.prolongedDays(),
                terms.prolongationFrom(end),
                terms.prolongationUntil(end),
                waiting.freeOn(end));
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
