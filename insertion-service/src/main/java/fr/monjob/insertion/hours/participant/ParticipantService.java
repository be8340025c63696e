package fr.monjob.insertion.hours.participant;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.hours.CountablePolicy;
import fr.monjob.insertion.hours.Ledger;
import fr.monjob.insertion.programme.ProgrammeEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.insertion.programme.Versioned;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people whose hours count in a programme, entered by its facilitator. */
@ApplicationScoped
class ParticipantService {

    static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);
    private static final UUID BEFORE = new UUID(0, 0);

    private final Programmes programmes;
    private final Participants participants;
    private final Ledger ledger;
    private final CountablePolicy countable;
    private final Cursors cursors;
    private final Clock clock;

    ParticipantService(
            Programmes programmes,
            Participants participants,
            Ledger ledger,
            CountablePolicy countable,
            Cursors cursors,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.ledger = ledger;
        this.countable = countable;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @throws ProblemException 409 when this person or reference is there already */
    @Transactional
    public Versioned<ParticipantView> enter(UUID programmeId, ParticipantRequest request) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        requireValid(request);
        UUID person = request.participantId() == null ? UuidV7.next() : request.participantId();
        ParticipantEntity participant = participants.enter(programme, person, request.enteredOn());
        fill(participant, request);
        participant.persistAndFlush();
        return versioned(participant);
    }

    /** @throws ProblemException 422 when hours that stand would not count any more */
    @Transactional
    public Versioned<ParticipantView> change(
            UUID programmeId, UUID personId, ParticipantRequest request, IfMatch condition) {
        ParticipantEntity participant = getOf(programmeId, personId);
        condition.check(participant.version);
        requireValid(request);
        if (request.participantId() != null && !request.participantId().equals(personId)) {
            throw refused("participantId", "Ce n'est pas cette personne.", "This is not this person.");
        }
        ledger.listMonths(programmeId, personId).forEach(month -> countable.require(request.enteredOn(), month));
        fill(participant, request);
        participant.persistAndFlush();
        return versioned(participant);
    }

    /** One participant. */
    @Transactional
    public Versioned<ParticipantView> get(UUID programmeId, UUID personId) {
        return versioned(getOf(programmeId, personId));
    }

    /** The participants of a programme, as they were entered. */
    @Transactional
    public Page<ParticipantView> list(UUID programmeId, PageRequest page) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        String list = "participants|" + programmeId;
        UUID after = cursors.read(list, page).map(keyset -> keyset.uuid(0)).orElse(BEFORE);
        List<ParticipantEntity> found = ParticipantEntity.<ParticipantEntity>find(
                        "programme = ?1 and id > ?2 order by id", programme, after)
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> cursors.write(list, last.id))
                .map(this::view);
    }

    private ParticipantEntity getOf(UUID programmeId, UUID personId) {
        return participants
                .find(programmes.getOwn(programmeId), personId)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private void requireValid(ParticipantRequest request) {
        if (request.enteredOn().isBefore(FIRST_DAY) || request.enteredOn().isAfter(FrenchDay.today(clock))) {
            throw refused(
                    "enteredOn",
                    "Un jour depuis 2009 est attendu, pas à venir.",
                    "A day since 2009 is expected, not to come.");
        }
        if (request.publics().isEmpty()) {
            throw refused("publics", "Indiquez au moins un public.", "Name at least one public.");
        }
    }

    private static void fill(ParticipantEntity participant, ParticipantRequest request) {
        participant.reference = request.reference();
        participant.enteredOn = request.enteredOn();
        if (!participant.publics.equals(request.publics())) {
            participant.publics.clear();
            participant.publics.addAll(request.publics());
        }
    }

    private Versioned<ParticipantView> versioned(ParticipantEntity participant) {
        return new Versioned<>(view(participant), participant.version);
    }

    private ParticipantView view(ParticipantEntity participant) {
        return new ParticipantView(
                participant.personId,
                participant.programme.id,
                participant.reference,
                participant.enteredOn,
                countable.lastDay(participant.enteredOn),
                participant.publics.stream().sorted().toList());
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
