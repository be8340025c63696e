package fr.monjob.insertion.measure;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.pass.Passes;
import fr.monjob.insertion.portfolio.Accompaniment;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Keyset;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The measures of a person: recorded by their advisor within the rules, read by both. */
@ApplicationScoped
class MeasureService {

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    private final Accompaniment accompaniment;
    private final RuleChecks checks;
    private final Passes passes;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    MeasureService(
            Accompaniment accompaniment,
            RuleChecks checks,
            Passes passes,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.accompaniment = accompaniment;
        this.checks = checks;
        this.passes = passes;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a measure; the first one of the IAE begins a PASS.
     *
     * @param language of the words of a refusal's next step
     * @throws ProblemException 422 that names the rule which refuses it
     */
    @Transactional
    public Versioned<MeasureView> record(UUID personId, MeasureRequest request, Locale language) {
        accompaniment.lockOwn(personId);
        Plan plan = allowed(personId, request, null, language);
        MeasureEntity measure = MeasureMapper.entity(request, plan);
        measure.id = UuidV7.next();
        measure.personId = personId;
        measure.steps.add(step(null, measure.startsOn, null));
        measure.persistAndFlush();
        if (measure.kind == MeasureKind.IAE || measure.kind == MeasureKind.CDDI) {
            passes.ensureRunning(personId, measure.startsOn);
        }
        return versioned(measure);
    }

    /**
     * Replaces what a measure says, judged as if it were new; the history keeps what it said before.
     *
     * @throws ProblemException 422 that names the rule which refuses it
     */
    @Transactional
    public Versioned<MeasureView> change(
            UUID personId, UUID id, MeasureRequest request, IfMatch condition, Locale language) {
        accompaniment.lockOwn(personId);
        MeasureEntity measure = getOf(personId, id);
        condition.check(measure.version);
        Plan plan = allowed(personId, request, id, language);
        MeasurePolicy.requireChangeable(measure, request);
        measure.steps.add(step(null, FrenchDay.today(clock), MeasureMapper.request(measure)));
        MeasureMapper.fill(measure, request, plan);
        measure.persistAndFlush();
        return versioned(measure);
    }

    private Plan allowed(UUID personId, MeasureRequest request, UUID changed, Locale language) {
        if (request.profileId() != null && !request.profileId().equals(personId)) {
            throw MeasurePolicy.refused("profileId", "Ce n'est pas cette personne.", "This is not this person.");
        }
        MeasurePolicy.requireComplete(request);
        RuleChecks.Judged judged = checks.judge(personId, request, changed);
        if (!judged.verdict().allowed()) {
            throw RuleRefusal.of(judged.verdict(), language);
        }
        return judged.plan();
    }

    /** The measures of a person, the newest first. */
    @Transactional
    public Page<MeasureView> list(UUID personId, PageRequest page) {
        accompaniment.requireReadable(personId);
        String list = "measures|" + personId;
        Optional<Keyset> after = cursors.read(list, page);
        List<MeasureEntity> found = MeasureEntity.<MeasureEntity>find(
                        "personId = ?1 and (startsOn < ?2 or (startsOn = ?2 and id < ?3)) order by startsOn desc, id desc",
                        personId,
                        after.map(keyset -> LocalDate.parse(keyset.text(0))).orElse(FAR_AHEAD),
                        after.map(keyset -> keyset.uuid(1)).orElse(new UUID(0, 0)))
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.startsOn.toString(), last.id))
                .map(MeasureMapper::view);
    }

    /** One measure of a person. */
    @Transactional
    public Versioned<MeasureView> get(UUID personId, UUID id) {
        accompaniment.requireReadable(personId);
        return versioned(getOf(personId, id));
    }

    /** Records how a measure ended; said again, the last word counts and the history keeps all. */
    @Transactional
    public MeasureView end(UUID personId, UUID id, OutcomeRequest request) {
        accompaniment.lockOwn(personId);
        MeasureEntity measure = getOf(personId, id);
        LocalDate latest = measure.endsOn == null ? FrenchDay.today(clock) : measure.endsOn;
        if (request.endedOn().isBefore(measure.startsOn)
                || request.endedOn().isAfter(latest)
                || request.endedOn().isAfter(FrenchDay.today(clock))) {
            throw MeasurePolicy.refused(
                    "endedOn",
                    "Le dernier jour se trouve entre le début et la fin prévue, et n'est pas à venir.",
                    "The last day lies between the beginning and the end as recorded, and is not to come.");
        }
        MeasurePolicy.requireHire(measure, request);
        measure.outcome = request.outcome();
        measure.endedOn = request.endedOn();
        measure.hiredOn = request.hiredOn();
        measure.steps.add(step(request.outcome(), request.endedOn(), null));
        return MeasureMapper.view(measure);
    }

    private MeasureStep step(MeasureOutcome outcome, LocalDate on, MeasureRequest before) {
        return new MeasureStep(
                outcome, on, before, caller.accountId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Versioned<MeasureView> versioned(MeasureEntity measure) {
        return new Versioned<>(MeasureMapper.view(measure), measure.version);
    }

    private static MeasureEntity getOf(UUID personId, UUID id) {
        return MeasureEntity.<MeasureEntity>findByIdOptional(id)
                .filter(measure -> measure.personId.equals(personId))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
