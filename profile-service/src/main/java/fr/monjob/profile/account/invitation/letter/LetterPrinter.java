package fr.monjob.profile.account.invitation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes the PDF of letters, a sheet each. */
@ApplicationScoped
public class LetterPrinter {

    /** The one free font (SIL OFL 1.1) that comes with the library; embedded, so that every printer has it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final LetterConfig config;

    LetterPrinter(LetterConfig config) {
        this.config = config;
    }

    /**
     * The letters as one document.
     *
     * @param validUntil the last day on which the codes open an account
     */
    public byte[] print(List<Letter> letters, LocalDate validUntil) {
        try (PDDocument document = new PDDocument();
                InputStream font = PDDocument.class.getResourceAsStream(FONT);
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("Invitations");
            document.getDocumentInformation().setAuthor(config.sender());
            document.getDocumentCatalog().setLanguage("fr-FR");
            PDFont letterFont = PDType0Font.load(document, font, true);
            for (Letter letter : letters) {
                try (LetterSheet sheet = new LetterSheet(document, letterFont)) {
                    new LetterLayout(config, letter, validUntil).write(sheet);
                }
            }
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
