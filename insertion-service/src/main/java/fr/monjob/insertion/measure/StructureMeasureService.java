package fr.monjob.insertion.measure;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.structure.Structures;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Keyset;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a structure sees of its own people. */
@ApplicationScoped
class StructureMeasureService {

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    private final Structures structures;
    private final RuleChecks checks;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;
    private final CandidateIdCipher names;

    StructureMeasureService(
            Structures structures,
            RuleChecks checks,
            Cursors cursors,
            CurrentUser caller,
            Clock clock,
            @ConfigProperty(name = "monjob.candidate-id-key") String base64Key) {
        this.structures = structures;
        this.checks = checks;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
        this.names = new CandidateIdCipher(Base64.getDecoder().decode(base64Key));
    }

    /**
     * The measures in the caller's structure, the newest first.
     *
     * @throws ProblemException 403 until the Département has verified the employer
     */
    @Transactional
    public Page<StructureMeasureView> list(PageRequest page) {
        UUID employer = caller.employerId();
        String siret = structures.requireVerifiedSiret(employer);
        String list = "structure-measures|" + employer;
        Optional<Keyset> after = cursors.read(list, page);
        List<MeasureEntity> found = MeasureEntity.<MeasureEntity>find(
                        "structureSiret = ?1 and (startsOn < ?2 or (startsOn = ?2 and id < ?3))"
                                + " order by startsOn desc, id desc",
                        siret,
                        after.map(keyset -> LocalDate.parse(keyset.text(0))).orElse(FAR_AHEAD),
                        after.map(keyset -> keyset.uuid(1)).orElse(new UUID(0, 0)))
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.startsOn.toString(), last.id))
                .map(measure -> view(employer, measure));
    }

    /**
     * Whether another measure of its kind may follow this one, from the day after it on, or from today when that is over.
     *
     * @throws ProblemException 404 when it is not in the caller's structure, or has no end that another could follow
     */
    @Transactional
    public RenewalView renewal(UUID id) {
        String siret = structures.requireVerifiedSiret(caller.employerId());
        MeasureEntity measure = MeasureEntity.<MeasureEntity>find("id = ?1 and structureSiret = ?2", id, siret)
                .firstResultOptional()
                .filter(each -> each.days() != null)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        LocalDate next = measure.days().last().plusDays(1);
        LocalDate today = FrenchDay.today(clock);
        MeasureRequest renewal = MeasureMapper.renewal(measure, next.isBefore(today) ? today : next);
        return new RenewalView(checks.judge(measure.personId, renewal).verdict().allowed());
    }

    /** Under another id than the employer's own: who works here by name is still nobody in particular in a search. */
    private static UUID apartFromSearch(UUID employer) {
        return UUID.nameUUIDFromBytes(("measures of " + employer).getBytes(StandardCharsets.UTF_8));
    }

    private StructureMeasureView view(UUID employer, MeasureEntity measure) {
        return new StructureMeasureView(
                measure.id,
                names.candidateId(apartFromSearch(employer), measure.personId),
                measure.kind,
                measure.startsOn,
                measure.endsOn,
                measure.endedOn,
                measure.weeklyHours,
                measure.purpose);
    }
}
