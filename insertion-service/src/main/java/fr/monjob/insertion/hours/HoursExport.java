package fr.monjob.insertion.hours;

import fr.monjob.web.list.TableCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The lines of a programme as a table for its contracting body; no name, no public, no account of anybody. */
final class HoursExport {

    /** As French spreadsheets open it. */
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "lot",
                    "siret",
                    "participant",
                    "mois",
                    "heures",
                    "contrat",
                    "justificatif",
                    "valide_le",
                    "ligne",
                    "reprend",
                    "college",
                    "activite",
                    "reference")
            .get();

    private HoursExport() {}

    /**
     * UTF-8's mark first: without it a spreadsheet takes the accents for Windows'.
     *
     * @param references the facilitator's own numbers of the people who have one
     */
    static String table(List<HoursEntity> lines, Map<UUID, String> references) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter table = new CSVPrinter(text, TABLE)) {
            for (HoursEntity line : lines) {
                table.printRecord(
                        TableCell.plain(line.lot.name),
                        line.lot.employerSiret,
                        line.personId,
                        YearMonth.from(line.month),
                        line.hours.toPlainString().replace('.', ','),
                        line.contractKind,
                        TableCell.plain(line.proofReference),
                        line.validatedAt,
                        line.id,
                        line.reverses,
                        line.college,
                        line.activity,
                        references.get(line.personId));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
