package fr.monjob.extractor;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * The text of a PDF by PDFBox itself: pages and filled-in fields, never scripts, attachments or the XML of a form (XFA),
 * which Tika's parser would read.
 */
final class PdfText {

    private static final int MOST_PAGES = 30;

    private PdfText() {}

    static String read(byte[] document) throws IOException {
        BoundedText text = new BoundedText();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            int pages = pdf.getNumberOfPages();
            if (pages == 0) {
                throw new IOException("A PDF without a page");
            }
            if (pages > MOST_PAGES) {
                throw new RejectedException(Rejection.TOO_LONG);
            }
            new BoundedStripper().writeText(pdf, new BoundedWriter(text));
            addFields(pdf.getDocumentCatalog().getAcroForm(null), text);
        }
        return text.toString();
    }

    private static void addFields(PDAcroForm form, BoundedText text) {
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            if (value != null && !value.isBlank()) {
                text.endLine();
                text.append(value);
            }
        }
    }

    private static final class BoundedWriter extends Writer {

        private final BoundedText text;

        BoundedWriter(BoundedText text) {
            this.text = text;
        }

        @Override
        public void write(char[] letters, int start, int length) {
            text.append(letters, start, length);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
