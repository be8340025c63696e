package fr.monjob.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void readsOneColumnAfterTheOther() {
        byte[] pdf = Documents.pdf(1, page -> {
            Documents.line(page, 50, 700, "Permis B");
            Documents.line(page, 50, 680, "Anglais");
            Documents.line(page, 300, 700, "Cariste");
            Documents.line(page, 300, 680, "Inventaire");
        });
        assertThat(read(pdf).text().lines()).containsExactly("Permis B", "Anglais", "Cariste", "Inventaire");
    }

    @Test
    void lettersPrintedTwiceToLookBoldAreReadOnce() {
        byte[] pdf = Documents.pdf(1, page -> {
            Documents.line(page, 50, 700, "Soudeur");
            Documents.line(page, 50.2f, 700, "Soudeur");
        });
        assertThat(read(pdf).text()).isEqualTo("Soudeur");
    }

    @Test
    void readsTheFieldsOfAForm() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(pdf);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), Documents.FONT);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 0 Tf 0 g");
            pdf.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("metier");
            form.getFields().add(field);
            field.setValue("Boulanger");
            assertThat(read(Documents.bytes(pdf)).text()).isEqualTo("Boulanger");
        }
    }

    @Test
    void aPasswordIsNotAsked() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(read(Documents.bytes(pdf)).rejection()).isEqualTo(Rejection.ENCRYPTED);
        }
    }

    @Test
    void aPdfThatOnlyForbidsChangesIsRead() throws IOException {
        byte[] plain = Documents.pdf(1, page -> Documents.line(page, 50, 700, "Jardinier"));
        try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(plain)) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read(Documents.bytes(pdf)).text()).isEqualTo("Jardinier");
        }
    }

    @Test
    void thirtyPagesAreEnough() {
        assertThat(read(Documents.pdf(30, page -> {})).rejection()).isNull();
        assertThat(read(Documents.pdf(31, page -> {})).rejection()).isEqualTo(Rejection.TOO_LONG);
        assertThat(read(Documents.pdf(0, page -> {})).rejection()).isEqualTo(Rejection.UNREADABLE);
    }

    @Test
    void moreTextThanACvHasIsRejected() {
        byte[] pdf = Documents.pdf(30, page -> Documents.line(page, 1, 1, "abcdefghi ".repeat(700)));
        assertThat(read(pdf).rejection()).isEqualTo(Rejection.TOO_LONG);
    }

    @Test
    void moreDrawingThanACvHasIsRejected() {
        byte[] pdf = Documents.pdf(1, page -> {
            for (int i = 0; i < 500_001; i++) {
                page.saveGraphicsState();
                page.restoreGraphicsState();
            }
        });
        assertThat(read(pdf).rejection()).isEqualTo(Rejection.TOO_COMPLEX);
    }

    @Test
    void aPdfOfPicturesHasNoText() {
        assertThat(read(Documents.pdf(1, page -> {}))).isEqualTo(Extraction.of(""));
    }

    @Test
    void anythingElseIsUnreadable() {
        assertThat(read(new byte[0]).rejection()).isEqualTo(Rejection.UNREADABLE);
        assertThat(read("%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII))
                        .rejection())
                .isEqualTo(Rejection.UNREADABLE);
    }

    private static Extraction read(byte[] pdf) {
        return Documents.tidied(TextExtractor.extract(DocumentFormat.PDF, pdf));
    }
}
