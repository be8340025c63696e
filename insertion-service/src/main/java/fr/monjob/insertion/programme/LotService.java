package fr.monjob.insertion.programme;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The lots of a programme. */
@ApplicationScoped
class LotService {

    private static final UUID BEFORE = new UUID(0, 0);

    private final Programmes programmes;
    private final Cursors cursors;

    LotService(Programmes programmes, Cursors cursors) {
        this.programmes = programmes;
        this.cursors = cursors;
    }

    /** A new lot. */
    @Transactional
    public Versioned<LotView> add(UUID programmeId, LotRequest request) {
        LotEntity lot = new LotEntity();
        lot.id = UuidV7.next();
        lot.programme = programmes.getOwn(programmeId);
        fill(lot, request);
        lot.persistAndFlush();
        return versioned(lot);
    }

    /** Replaces what a lot says, for example after an amendment of its contract. */
    @Transactional
    public Versioned<LotView> change(UUID id, LotRequest request, IfMatch condition) {
        LotEntity lot = programmes.getOwnLot(id);
        condition.check(lot.version);
        fill(lot, request);
        lot.persistAndFlush();
        return versioned(lot);
    }

    /** One lot. */
    @Transactional
    public Versioned<LotView> get(UUID id) {
        return versioned(programmes.getOwnLot(id));
    }

    /** The lots of a programme, as they were added. */
    @Transactional
    public Page<LotView> list(UUID programmeId, PageRequest page) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        String list = "lots|" + programmeId;
        UUID after = cursors.read(list, page).map(keyset -> keyset.uuid(0)).orElse(BEFORE);
        List<LotEntity> found = LotEntity.<LotEntity>find("programme = ?1 and id > ?2 order by id", programme, after)
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.id))
                .map(LotService::view);
    }

    private static void fill(LotEntity lot, LotRequest request) {
        lot.name = request.name().strip();
        lot.employerSiret = Siret.parse(request.employerSiret())
                .map(Siret::value)
                .orElseThrow(() -> refused("employerSiret", "Ce SIRET n'est pas valide.", "This SIRET is not valid."));
        lot.hoursCommitted = Commitment.hours(request.hoursCommitted(), request.basis());
        if (lot.hoursCommitted == null) {
            throw refused(
                    "hoursCommitted",
                    "Donnez les heures, ou de quoi les calculer.",
                    "Give the hours, or what they are computed from.");
        }
        lot.basis = request.basis();
        LotWork.fill(lot, request);
        requireColleges(lot.programme.kind, request.colleges());
        if (!lot.colleges.equals(request.colleges())) {
            lot.colleges.clear();
            lot.colleges.addAll(request.colleges());
        }
    }

    private static void requireColleges(ProgrammeKind kind, List<College> colleges) {
        if (!colleges.isEmpty() && kind != ProgrammeKind.MARCHE_COLLEGE) {
            throw refused(
                    "colleges",
                    "Seul un marché d'insertion en collège a des collèges.",
                    "Only a contract of insertion in colleges has colleges.");
        }
        for (int i = 0; i < colleges.size(); i++) {
            if (!colleges.get(i).passesCheck()) {
                throw refused(
                        "colleges[" + i + "].uai", "Ce code UAI n'est pas valide.", "This UAI code is not valid.");
            }
        }
        if (colleges.stream().map(College::uai).distinct().count() < colleges.size()) {
            throw refused("colleges", "Un collège est là deux fois.", "A college is there twice.");
        }
    }

    private static Versioned<LotView> versioned(LotEntity lot) {
        return new Versioned<>(view(lot), lot.version);
    }

    private static LotView view(LotEntity lot) {
        return new LotView(
                lot.id,
                lot.programme.id,
                lot.name,
                lot.employerSiret,
                lot.hoursCommitted,
                lot.basis,
                lot.communeCode,
                lot.romeCodes.stream().sorted().toList(),
                List.copyOf(lot.colleges));
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
