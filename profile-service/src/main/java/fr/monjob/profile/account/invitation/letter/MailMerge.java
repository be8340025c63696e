package fr.monjob.profile.account.invitation.letter;

import fr.monjob.web.list.TableCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Letters as a table, for who prints them on a paper of their own or has them printed: a "publipostage". */
@ApplicationScoped
public class MailMerge {

    /** By it French spreadsheets read UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat TABLE =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final LetterConfig config;

    MailMerge(LetterConfig config) {
        this.config = config;
    }

    /**
     * One letter.
     *
     * @param number    its place in the batch, from 1
     * @param profileId the profile that waits for this person, or null
     */
    public record Line(int number, UUID profileId, Letter letter) {}

    /**
     * The table, semicolons between the columns, a heading first: number, profile, as many lines of the addressee as the
     * longest has, code, the page that asks for it, the last day on which it opens an account.
     */
    public String write(List<Line> lines, LocalDate validUntil) {
        int addressLines = lines.stream()
                .mapToInt(line -> line.letter().addressee().size())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter table = new CSVPrinter(text, TABLE)) {
            table.printRecord(heading(addressLines));
            for (Line line : lines) {
                table.printRecord(row(line, addressLines, validUntil));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> heading(int addressLines) {
        List<String> names = new ArrayList<>(List.of("Numéro", "Profil"));
        for (int i = 1; i <= addressLines; i++) {
            names.add("Ligne " + i);
        }
        names.addAll(List.of("Code", "Page", "Valable jusqu'au"));
        return names;
    }

    private List<Object> row(Line line, int addressLines, LocalDate validUntil) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.number());
        cells.add(line.profileId());
        List<String> addressee = line.letter().addressee();
        for (int i = 0; i < addressLines; i++) {
            cells.add(i < addressee.size() ? TableCell.plain(addressee.get(i)) : "");
        }
        cells.addAll(List.of(line.letter().code(), config.webAddress() + "/inscription", validUntil));
        return cells;
    }
}
