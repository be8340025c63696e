package fr.monjob.profile.account.invitation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPrinterTest {

    private static final String CODE = "K7MWP-3XZ9T-QA4HB";
    private static final LocalDate DAY = LocalDate.of(2027, 2, 20);

    private final LetterPrinter printer = new LetterPrinter(new LetterConfig() {
        @Override
        public String sender() {
            return "Département de l'Essai";
        }

        @Override
        public String webAddress() {
            return "https://monjob.example";
        }
    });

    @Test
    void aLetterSaysWhatToDoInPlainFrench() throws Exception {
        Letter letter = new Letter(CODE, List.of("Marie Dupont", "3 rue du Canal", "62300 Lens"));
        try (PDDocument pdf = Loader.loadPDF(printer.print(List.of(letter), DAY))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Département de l'Essai", "62300 Lens", "Bonjour Marie Dupont,", CODE)
                    .contains("https://monjob.example/inscription", "jusqu'au 20 février 2027");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue());
        }
    }

    @Test
    void aCameraReadsTheSignUpPageWithTheCode() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(printer.print(List.of(new Letter(CODE, List.of())), DAY))) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo("https://monjob.example/inscription#code=" + CODE);
        }
    }

    @Test
    void eachLetterIsASheetOfItsOwn() throws Exception {
        List<Letter> letters = List.of(
                new Letter("A", List.of()),
                new Letter(
                        "B",
                        List.of("Élodie Œuvrard-Ńowak Ω 漢", "une adresse", "une autre", "encore une", "et encore")),
                new Letter("C", List.of("x".repeat(200), "mot ".repeat(60))));
        try (PDDocument pdf = Loader.loadPDF(printer.print(letters, DAY))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Élodie Œuvrard-Ńowak Ω ?");
        }
    }

    private static String read(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
