package fr.monjob.extractor;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads a document with the one parser of its format; nothing is detected, embedded files are not opened. */
final class TextExtractor {

    private TextExtractor() {}

    static Extraction extract(DocumentFormat format, byte[] document) {
        try {
            String text = switch (format) {
                case PDF -> PdfText.read(document);
                case DOCX, ODT, RTF -> OfficeText.read(format, document);
            };
            return Extraction.of(text);
        } catch (RejectedException e) {
            return Extraction.rejected(e.rejection());
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            return Extraction.rejected(Rejection.ENCRYPTED);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return Extraction.rejected(Rejection.UNREADABLE);
        }
    }
}
