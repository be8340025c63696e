package fr.monjob.insertion.programme;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programmes: opened and changed by their facilitator or an administrator. */
@ApplicationScoped
class ProgrammeService {

    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** Behind every id. */
    private static final UUID BEHIND = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Programmes programmes;
    private final Cursors cursors;
    private final CurrentUser caller;

    ProgrammeService(Programmes programmes, Cursors cursors, CurrentUser caller) {
        this.programmes = programmes;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** A new programme of the calling facilitator, or of the one whom an administrator names. */
    @Transactional
    public Versioned<ProgrammeView> open(ProgrammeRequest request) {
        ProgrammeEntity programme = new ProgrammeEntity();
        programme.id = UuidV7.next();
        programme.facilitatorId = caller.is(Role.FACILITATOR) ? caller.accountId() : null;
        fill(programme, request);
        programme.persistAndFlush();
        return versioned(programme);
    }

    /** Replaces what a programme says. */
    @Transactional
    public Versioned<ProgrammeView> change(UUID id, ProgrammeRequest request, IfMatch condition) {
        ProgrammeEntity programme = programmes.getOwn(id);
        condition.check(programme.version);
        fill(programme, request);
        programme.persistAndFlush();
        return versioned(programme);
    }

    /** One programme. */
    @Transactional
    public Versioned<ProgrammeView> get(UUID id) {
        return versioned(programmes.getOwn(id));
    }

    /** The caller's programmes, of an administrator all, the newest first. */
    @Transactional
    public Page<ProgrammeView> list(PageRequest page) {
        String list = "programmes|" + caller.accountId();
        UUID before = cursors.read(list, page).map(keyset -> keyset.uuid(0)).orElse(BEHIND);
        String order = "id < ?1 order by id desc";
        List<ProgrammeEntity> found = (caller.is(Role.ADMIN)
                        ? ProgrammeEntity.<ProgrammeEntity>find(order, before)
                        : ProgrammeEntity.<ProgrammeEntity>find(
                                "facilitatorId = ?2 and " + order, before, caller.accountId()))
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.id))
                .map(this::view);
    }

    private void fill(ProgrammeEntity programme, ProgrammeRequest request) {
        requireInRange("startsOn", request.startsOn());
        requireInRange("endsOn", request.endsOn());
        if (request.endsOn().isBefore(request.startsOn())) {
            throw refused("endsOn", "La fin vient avant le début.", "The end comes before the beginning.");
        }
        if (caller.is(Role.FACILITATOR)
                && request.facilitatorId() != null
                && !request.facilitatorId().equals(caller.accountId())) {
            throw refused(
                    "facilitatorId",
                    "Seul un administrateur confie un programme à un autre facilitateur.",
                    "Only an administrator gives a programme to another facilitator.");
        }
        programme.name = request.name().strip();
        programme.kind = request.kind();
        programme.contractingBody = request.contractingBody().strip();
        programme.facilitatorId = caller.is(Role.ADMIN) ? request.facilitatorId() : programme.facilitatorId;
        programme.plie = request.plie();
        programme.hoursCommitted = Commitment.hours(request.hoursCommitted(), request.basis());
        programme.basis = request.basis();
        programme.startsOn = request.startsOn();
        programme.endsOn = request.endsOn();
    }

    private Versioned<ProgrammeView> versioned(ProgrammeEntity programme) {
        return new Versioned<>(view(programme), programme.version);
    }

    private ProgrammeView view(ProgrammeEntity programme) {
        return new ProgrammeView(
                programme.id,
                programme.name,
                programme.kind,
                programme.contractingBody,
                programme.facilitatorId,
                programme.plie,
                programmes.hoursCommitted(programme),
                programme.basis,
                programme.startsOn,
                programme.endsOn,
                LotEntity.count("programme", programme));
    }

    private static void requireInRange(String field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw refused(field, "Un jour de 2009 à 2100 est attendu.", "A day from 2009 to 2100 is expected.");
        }
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
