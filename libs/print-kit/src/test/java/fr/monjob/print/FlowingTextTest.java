package fr.monjob.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FlowingTextTest {

    @FunctionalInterface
    private interface Writing {
        void on(FlowingText text) throws IOException;
    }

    @Test
    void aLongTextGoesOnAndEachSheetSaysWhichItIs() throws IOException {
        String words = String.join(" ", Collections.nCopies(1_500, "mot"));
        try (PDDocument pdf = printed(text -> text.write(words, 11, false, PrintedSheet.LEFT))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(page(pdf, 1)).contains("Feuille 1 – Essai").doesNotContain("Feuille 2");
            assertThat(page(pdf, 2)).contains("Feuille 2 – Essai");
            assertThat((page(pdf, 1) + " " + page(pdf, 2)).split("\\bmot\\b", -1))
                    .hasSize(1_501);
        }
    }

    @Test
    void whatBelongsTogetherStandsOnOneSheet() throws IOException {
        try (PDDocument pdf = printed(text -> {
            text.write("avant", 11, false, PrintedSheet.LEFT);
            text.keepTogether(700);
            text.write("encore", 11, false, PrintedSheet.LEFT);
            text.keepTogether(750);
            text.write("signature", 11, false, PrintedSheet.LEFT);
        })) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(page(pdf, 1)).contains("avant", "encore").doesNotContain("signature");
            assertThat(page(pdf, 2)).contains("signature");
        }
    }

    @Test
    void aWordThatIsTooLongIsCutAndAStrangeLetterReplaced() throws IOException {
        String address = "https://" + "x".repeat(200);
        try (PDDocument pdf = printed(text -> {
            text.write(address, 11, false, PrintedSheet.LEFT);
            text.write("Zoé 漢 Œuvre", 11, true, PrintedSheet.LEFT);
        })) {
            assertThat(page(pdf, 1).replaceAll("\\s", "")).contains(address);
            assertThat(page(pdf, 1)).contains("Zoé ? Œuvre");
        }
    }

    private static PDDocument printed(Writing writing) throws IOException {
        try (PrintedDocument pdf = new PrintedDocument("Essai", "MonJob")) {
            try (FlowingText text = new FlowingText(pdf, "Essai")) {
                writing.on(text);
            }
            return Loader.loadPDF(pdf.toBytes());
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }
}
