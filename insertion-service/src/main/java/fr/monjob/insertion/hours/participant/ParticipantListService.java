package fr.monjob.insertion.hours.participant;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.list.ArrayInsert;
import fr.monjob.insertion.list.KnownWords;
import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.ListView;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.insertion.list.PersonKey;
import fr.monjob.insertion.list.TypedValues;
import fr.monjob.insertion.programme.ProgrammeEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.web.list.ListRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enters a list of people in a programme, whole or not at all. */
@ApplicationScoped
class ParticipantListService {

    private static final KnownWords<ClausePublic> PUBLICS =
            KnownWords.of(ClausePublic.class, ParticipantListService::french);

    private final Programmes programmes;
    private final Participants participants;
    private final EntityManager database;
    private final Clock clock;

    ParticipantListService(Programmes programmes, Participants participants, EntityManager database, Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.database = database;
        this.clock = clock;
    }

    private record Line(UUID id, UUID personId, String reference, LocalDate enteredOn, Set<ClausePublic> publics) {}

    /** Who is in the programme, or in the list so far. */
    private record Known(Set<String> references, Set<UUID> people) {}

    private record Ground(UUID participantId, ClausePublic ground) {}

    /** @throws fr.monjob.web.problem.ProblemException 422 with each fault and its line, unless it is a check */
    @Transactional
    public ListView take(UUID programmeId, byte[] content, boolean check) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        try {
            NamedTable<ParticipantColumn> table = NamedTable.read(content, ParticipantColumn.class);
            ListCells<ParticipantColumn> cells = new ListCells<>(table);
            Known known = new Known(new HashSet<>(), new HashSet<>());
            participants.list(programme).forEach(participant -> {
                known.references.add(participant.reference);
                known.people.add(participant.personId);
            });
            List<Line> lines =
                    table.rows().stream().map(row -> read(cells, row, known)).toList();
            if (!cells.hasFaults() && !check) {
                write(programmeId, lines);
            }
            return ListView.answer(check, table.rows().size(), table.ignored(), cells.faults());
        } catch (ListRefused unreadable) {
            return ListView.answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }

    private Line read(ListCells<ParticipantColumn> cells, Row<ParticipantColumn> row, Known known) {
        String reference = cells.needed(
                row,
                ParticipantColumn.REFERENCE,
                typed -> Optional.of(typed).filter(text -> text.matches(ParticipantRequest.REFERENCE)),
                "Un numéro de dossier est attendu, jamais un numéro de Sécurité sociale ou d'allocataire.");
        if (reference != null && !known.references.add(reference)) {
            cells.add(row, ParticipantColumn.REFERENCE, "Ce numéro est déjà dans le programme ou dans cette liste.");
        }
        LocalDate entered = cells.needed(
                row,
                ParticipantColumn.ENTERED,
                this::day,
                "Un jour depuis 2009 est attendu (AAAA-MM-JJ), pas à venir.");
        Set<ClausePublic> publics = cells.needed(
                row, ParticipantColumn.PUBLICS, ParticipantListService::publics, PUBLICS.unknown("Public inconnu"));
        UUID person = cells.optional(
                row,
                ParticipantColumn.PERSON,
                PersonKey::read,
                "Un profil ou un numéro de dossier est attendu, jamais un numéro de Sécurité sociale ou d'allocataire.");
        if (person != null && !known.people.add(person)) {
            cells.add(row, ParticipantColumn.PERSON, "Cette personne est déjà dans le programme ou dans cette liste.");
        }
        return new Line(UuidV7.next(), person == null ? UuidV7.next() : person, reference, entered, publics);
    }

    private void write(UUID programmeId, List<Line> lines) {
        new ArrayInsert<Line>("participant")
                .with("id", "uuid", Line::id)
                .with("version", "int8", line -> 0)
                .with("programme_id", "uuid", line -> programmeId)
                .with("person_id", "uuid", Line::personId)
                .with("reference", "text", Line::reference)
                .with("entered_on", "date", Line::enteredOn)
                .write(database, lines);
        new ArrayInsert<Ground>("participant_public")
                .with("participant_id", "uuid", Ground::participantId)
                .with("public", "text", Ground::ground)
                .write(
                        database,
                        lines.stream()
                                .flatMap(line -> line.publics().stream().map(ground -> new Ground(line.id(), ground)))
                                .toList());
    }

    private Optional<LocalDate> day(String typed) {
        return TypedValues.day(typed)
                .filter(day -> !day.isBefore(ParticipantService.FIRST_DAY))
                .filter(day -> !day.isAfter(FrenchDay.today(clock)));
    }

    private static Optional<Set<ClausePublic>> publics(String typed) {
        Set<ClausePublic> publics = EnumSet.noneOf(ClausePublic.class);
        for (String part : typed.split("[,+]")) {
            // Codes may stand apart by blanks; French names have blanks in them.
            List<String> words = PUBLICS.read(part).isPresent()
                    ? List.of(part)
                    : List.of(part.strip().split(" +"));
            for (String word : words) {
                Optional<ClausePublic> found = PUBLICS.read(word);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                publics.add(found.get());
            }
        }
        return Optional.of(publics);
    }

    private static String french(ClausePublic ground) {
        return switch (ground) {
            case LONG_TERM_UNEMPLOYED -> "demandeur d'emploi de longue durée";
            case RSA, IAE -> ground.name();
            case DISABLED_WORKER -> "travailleur handicapé";
            case ASS_AAH -> "ASS-AAH";
            case UNDER_26 -> "moins de 26 ans";
            case EPIDE_E2C -> "EPIDE-E2C";
            case OTHER -> "autre";
        };
    }
}
