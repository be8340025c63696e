package fr.monjob.insertion.measure;

import static fr.monjob.insertion.measure.MeasureColumn.AMOUNT;
import static fr.monjob.insertion.measure.MeasureColumn.ENDED;
import static fr.monjob.insertion.measure.MeasureColumn.ENDS;
import static fr.monjob.insertion.measure.MeasureColumn.FUNDER;
import static fr.monjob.insertion.measure.MeasureColumn.OUTCOME;
import static fr.monjob.insertion.measure.MeasureColumn.STARTS;

import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.insertion.list.PersonKey;
import fr.monjob.insertion.list.TypedValues;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;
import fr.monjob.web.problem.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** From a row to a measure, as a request would say it; no rule is asked yet. */
final class MeasureLineReader {

    private static final String EUROS = "[0-9]{1,9}([.,][0-9]{1,2})?";
    private static final String HOURS = "[0-9]{1,2}([.,][0-9]{1,2})?";
    private static final int LONGEST_NAME = 100;

    private final ListCells<MeasureColumn> cells;
    private final LocalDate today;

    MeasureLineReader(ListCells<MeasureColumn> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** Empty when it has a fault, which is told to the cells. */
    Optional<MeasureLine> read(Row<MeasureColumn> row) {
        int before = cells.count();
        UUID person = cells.needed(
                row,
                MeasureColumn.PERSON,
                PersonKey::read,
                "Un numéro de dossier est attendu, jamais un numéro de Sécurité" + " sociale ou d'allocataire.");
        MeasureKind kind = cells.needed(
                row, MeasureColumn.KIND, MeasureWords.KINDS::read, MeasureWords.KINDS.unknown("Mesure inconnue"));
        LocalDate starts = cells.needed(row, STARTS, TypedValues::day, "Une date est attendue (AAAA-MM-JJ).");
        LocalDate ends = cells.optional(row, ENDS, TypedValues::day, "Une date est attendue (AAAA-MM-JJ).");
        BigDecimal hours = cells.optional(
                row, MeasureColumn.HOURS, typed -> number(typed, HOURS), "Un nombre d'heures est attendu.");
        Purpose purpose = cells.optional(
                row,
                MeasureColumn.PURPOSE,
                MeasureWords.PURPOSES::read,
                MeasureWords.PURPOSES.unknown("Objet d'immersion inconnu"));
        CoupDePouce action = cells.optional(
                row,
                MeasureColumn.COUP_DE_POUCE,
                MeasureWords.ACTIONS::read,
                MeasureWords.ACTIONS.unknown("Coup de pouce inconnu"));
        List<MeasureRequest.FundingShare> funding = funding(row);
        MeasureOutcome outcome = cells.optional(
                row, OUTCOME, MeasureWords.OUTCOMES::read, MeasureWords.OUTCOMES.unknown("Résultat de mesure inconnu"));
        LocalDate ended = cells.optional(row, ENDED, TypedValues::day, "Une date est attendue (AAAA-MM-JJ).");
        requireOutcome(row, starts, ends, outcome, ended);
        if (cells.count() > before) {
            return Optional.empty();
        }
        MeasureRequest request = new MeasureRequest(
                person,
                kind,
                row.cells().get(MeasureColumn.STRUCTURE),
                null,
                starts,
                ends,
                hours,
                purpose,
                action,
                funding,
                null,
                null,
                null,
                null,
                null);
        return isWhole(row, request) ? Optional.of(new MeasureLine(person, request, outcome, ended)) : Optional.empty();
    }

    private boolean isWhole(Row<MeasureColumn> row, MeasureRequest request) {
        try {
            MeasurePolicy.requireConsistent(request);
            MeasurePolicy.requireComplete(request);
            return true;
        } catch (ProblemException refused) {
            add(row, refused);
            return false;
        }
    }

    /** A refusal of a request as a fault of its line. */
    void add(Row<MeasureColumn> row, ProblemException refused) {
        refused.toProblem(Locale.FRENCH, null, null)
                .violations()
                .forEach(violation -> cells.add(row, MeasureColumn.ofField(violation.field()), violation.message()));
    }

    private List<MeasureRequest.FundingShare> funding(Row<MeasureColumn> row) {
        BigDecimal amount = cells.optional(
                row,
                AMOUNT,
                typed -> number(typed, EUROS).filter(euros -> euros.signum() > 0),
                "Un montant en euros est attendu.");
        String funder = cells.optional(
                row,
                FUNDER,
                typed -> Optional.of(typed).filter(name -> name.length() <= LONGEST_NAME),
                "Ce nom est trop long.");
        if (row.cells().containsKey(AMOUNT) != row.cells().containsKey(FUNDER)) {
            cells.add(row, AMOUNT, "Un montant va avec son financeur.");
        }
        return amount == null || funder == null
                ? List.of()
                : List.of(new MeasureRequest.FundingShare(
                        amount.movePointRight(2)
                                .setScale(0, RoundingMode.UNNECESSARY)
                                .longValueExact(),
                        funder));
    }

    private void requireOutcome(
            Row<MeasureColumn> row, LocalDate starts, LocalDate ends, MeasureOutcome outcome, LocalDate ended) {
        if (row.cells().containsKey(OUTCOME) != row.cells().containsKey(ENDED)) {
            cells.add(row, OUTCOME, "Un résultat va avec le jour où la mesure s'est terminée.");
        } else if (outcome != null
                && ended != null
                && starts != null
                && (ended.isBefore(starts) || ended.isAfter(today) || ends != null && ended.isAfter(ends))) {
            cells.add(row, ENDED, "Ce jour n'est pas dans la mesure, ou il est à venir.");
        }
    }

    private static Optional<BigDecimal> number(String typed, String pattern) {
        return Optional.of(typed.replace(" ", ""))
                .filter(text -> text.matches(pattern))
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }
}
