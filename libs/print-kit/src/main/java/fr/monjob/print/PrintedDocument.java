package fr.monjob.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF of sheets, in French and in one font. */
public final class PrintedDocument implements AutoCloseable {

    /** The one free font (SIL OFL 1.1) that comes with the library; embedded, so that every printer has it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    public PrintedDocument(String title, String author) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentCatalog().setLanguage("fr-FR");
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    /** One more sheet, to be closed when it is written. */
    public PrintedSheet addSheet() throws IOException {
        return new PrintedSheet(document, font);
    }

    /** The document, all sheets of which are closed. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
