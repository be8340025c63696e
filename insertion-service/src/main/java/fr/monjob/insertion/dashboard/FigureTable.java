package fr.monjob.insertion.dashboard;

import fr.monjob.web.list.TableCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Figures as French spreadsheets open them. */
final class FigureTable {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader("cle", "libelle", "valeur", "unite", "periode", "perimetre", "source", "requete")
            .get();

    private FigureTable() {}

    /** UTF-8's mark first: without it a spreadsheet takes the accents for Windows'. */
    static String of(List<Figure> figures) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter table = new CSVPrinter(text, TABLE)) {
            for (Figure figure : figures) {
                table.printRecord(
                        figure.key(),
                        TableCell.plain(figure.label()),
                        figure.value().toPlainString().replace('.', ','),
                        TableCell.plain(figure.unit()),
                        figure.period(),
                        TableCell.plain(figure.scope()),
                        TableCell.plain(figure.source()),
                        TableCell.plain(figure.query()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
