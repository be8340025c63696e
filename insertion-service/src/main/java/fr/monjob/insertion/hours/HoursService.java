package fr.monjob.insertion.hours;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.hours.participant.ParticipantEntity;
import fr.monjob.insertion.hours.participant.Participants;
import fr.monjob.insertion.programme.CollegeWork;
import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The ledger of a lot's hours: written line by line, never changed. */
@ApplicationScoped
class HoursService {

    private static final UUID BEHIND = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Programmes programmes;
    private final Participants participants;
    private final HoursPolicy policy;
    private final CountablePolicy countable;
    private final Ledger ledger;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    HoursService(
            Programmes programmes,
            Participants participants,
            HoursPolicy policy,
            CountablePolicy countable,
            Ledger ledger,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.policy = policy;
        this.countable = countable;
        this.ledger = ledger;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 422 when the hours do not count, or are claimed already */
    @Transactional
    public HoursView record(UUID lotId, HoursRequest request) {
        HoursEntity line = new HoursEntity();
        line.lot = programmes.getOwnLot(lotId);
        line.hours = new BigDecimal(request.hours());
        line.hoursWorked = request.hoursWorked() == null ? null : new BigDecimal(request.hoursWorked());
        policy.findRefusal(line.lot.programme, request.month(), line.hours, line.hoursWorked, request.contractKind())
                .ifPresent(HoursService::refuse);
        ParticipantEntity participant = participants.ensureEntered(
                line.lot.programme, request.participantId(), request.month().atDay(1));
        countable.require(participant.enteredOn, request.month());
        line.personId = request.participantId();
        line.month = request.month().atDay(1);
        line.contractKind = request.contractKind();
        line.proofReference = request.proofReference().strip();
        CollegeWork work = CollegeWork.in(line.lot, request.college(), request.activity());
        line.college = work.uai();
        line.activity = work.activity();
        ClaimedMonth before = ledger.claimed(line.personId, line.month);
        if (before.with(line.hours, line.hoursWorked).isTooMuch()) {
            throw Ledger.alreadyClaimed()
                    .with("hoursClaimed", before.claimed().setScale(2).toPlainString())
                    .with("hoursWorked", before.worked().setScale(2).toPlainString());
        }
        return written(line);
    }

    /** @throws ProblemException 422 when it was taken back already, or takes one back itself */
    @Transactional
    public HoursView reverse(UUID lotId, UUID id, ReversalRequest request) {
        HoursEntity line = getOf(programmes.getOwnLot(lotId), id);
        if (line.reverses != null || line.reversedBy != null) {
            throw new ProblemException(ProblemCode.LINE_REVERSED);
        }
        HoursEntity back = new HoursEntity();
        back.lot = line.lot;
        back.personId = line.personId;
        back.month = line.month;
        back.hours = line.hours.negate();
        back.contractKind = line.contractKind;
        back.proofReference = line.proofReference;
        back.college = line.college;
        back.activity = line.activity;
        back.reverses = line.id;
        back.reason = request.reason().strip();
        return written(back);
    }

    /** Finds lines right that stand. */
    @Transactional
    public ValidationView validate(UUID lotId, ValidationRequest request) {
        LotEntity lot = programmes.getOwnLot(lotId);
        if (request.ids().isEmpty() == (request.month() == null)) {
            throw refused("ids", "Donnez des lignes, ou un mois.", "Give lines, or a month.");
        }
        List<HoursEntity> lines = request.month() == null
                ? HoursEntity.list("lot = ?1 and id in ?2", lot, request.ids())
                : HoursEntity.list(
                        "lot = ?1 and month = ?2", lot, request.month().atDay(1));
        if (request.month() == null
                && lines.size() < request.ids().stream().distinct().count()) {
            throw refused("ids", "Une ligne n'est pas de ce lot.", "A line is not of this lot.");
        }
        List<HoursEntity> fresh = lines.stream()
                .filter(line -> line.reverses == null && line.reversedBy == null && line.validatedAt == null)
                .toList();
        for (HoursEntity line : fresh) {
            HoursValidationEntity validation = new HoursValidationEntity();
            validation.entryId = line.id;
            validation.validatedBy = caller.accountId();
            validation.validatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            validation.persist();
        }
        return new ValidationView(fresh.size());
    }

    /** One line. */
    @Transactional
    public HoursView get(UUID lotId, UUID id) {
        return HoursView.of(getOf(programmes.getOwnLot(lotId), id));
    }

    /** The lines of a lot, the newest first. */
    @Transactional
    public Page<HoursView> list(UUID lotId, PageRequest page) {
        LotEntity lot = programmes.getOwnLot(lotId);
        String list = "hours|" + lotId;
        UUID before = cursors.read(list, page).map(keyset -> keyset.uuid(0)).orElse(BEHIND);
        List<HoursEntity> found = HoursEntity.<HoursEntity>find("lot = ?1 and id < ?2 order by id desc", lot, before)
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.id))
                .map(HoursView::of);
    }

    private HoursView written(HoursEntity line) {
        line.id = UuidV7.next();
        line.recordedBy = caller.accountId();
        line.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ledger.write(line);
        return HoursView.of(line);
    }

    private static HoursEntity getOf(LotEntity lot, UUID id) {
        return HoursEntity.<HoursEntity>findByIdOptional(id)
                .filter(line -> line.lot.id.equals(lot.id))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private static void refuse(HoursPolicy.Refusal refusal) {
        String field = switch (refusal.field()) {
            case MONTH -> "month";
            case HOURS -> "hours";
            case HOURS_WORKED -> "hoursWorked";
            case CONTRACT_KIND -> "contractKind";
        };
        throw new ProblemException(refusal.code(), refusal.words())
                .withViolation(field, refusal.words().french(), refusal.words().english());
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
