package fr.monjob.insertion.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.monjob.insertion.rule.DayText;
import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedDocument;
import fr.monjob.print.PrintedSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the PDF of a year's figures: those of one scope stand together, and nothing is summed up. */
final class FigurePrinter {

    private static final float LEFT = PrintedSheet.LEFT;
    private static final float SMALL = 8.5f;

    private FigurePrinter() {}

    /** @param today when the figures were computed */
    static byte[] print(int year, List<Figure> figures, LocalDate today) {
        String title = "Tableau de bord " + year;
        try (PrintedDocument pdf = new PrintedDocument(title, "MonJob")) {
            try (FlowingText text = new FlowingText(pdf, title + ", calculé le " + DayText.french(today))) {
                text.write(title, 20, true, LEFT);
                text.sheet().skip(6);
                text.write(
                        "Chaque chiffre vaut pour son périmètre et sa période : des chiffres de périmètres différents ne"
                                + " s'additionnent pas.",
                        10,
                        false,
                        LEFT);
                for (Map.Entry<String, List<Figure>> scope : figures.stream()
                        .collect(groupingBy(Figure::scope, LinkedHashMap::new, toList()))
                        .entrySet()) {
                    write(text, scope.getKey(), scope.getValue());
                }
            }
            return pdf.toBytes();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(FlowingText text, String scope, List<Figure> figures) throws IOException {
        text.keepTogether(80);
        text.sheet().skip(12);
        text.write("Périmètre : " + scope, 12, true, LEFT);
        for (Figure figure : figures) {
            text.keepTogether(40);
            text.sheet().skip(5);
            text.write(figure.label() + " : " + number(figure.value()) + " " + figure.unit(), 11, false, LEFT);
            text.write("Période : " + figure.period() + ". Source : " + figure.source() + ".", SMALL, false, LEFT + 12);
        }
    }

    /** As it is written in France, with plain blanks: the font has no narrow ones. */
    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(2);
        return format.format(value).replaceAll("\\h", " ");
    }
}
