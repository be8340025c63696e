package fr.monjob.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people write with a word processor, and what others hide in it. */
class OfficeTextTest {

    private static final String SECRET = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>";

    @Test
    void readsParagraphsTablesHeadersAndTextBoxesOnce() {
        byte[] docx = Documents.docx("""
                <w:p><w:r><w:t>Carreleur</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Permis</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B et C</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Soudure</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Soudure</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                <w:p><w:del><w:r><w:delText>effacé</w:delText></w:r></w:del><w:r><w:t>Dernière</w:t><w:br/><w:t>ligne</w:t></w:r></w:p>""");
        String text = read(DocumentFormat.DOCX, docx).text();
        assertThat(text.lines()).contains("Camille Entête", "Carreleur", "Dernière", "ligne");
        assertThat(text)
                .containsOnlyOnce("Soudure")
                .containsPattern("Permis\\s+B et C")
                .doesNotContain("effacé");
    }

    @Test
    void keepsAHeadingAndItsTextApart() {
        byte[] odt = Documents.odt(
                "<text:h text:outline-level=\"1\">Expérience</text:h><text:p>Peintre<text:tab/>2019</text:p><text:p>Façades</text:p>",
                "");
        assertThat(read(DocumentFormat.ODT, odt).text()).isEqualTo("Expérience\nPeintre 2019\nFaçades");
    }

    @Test
    void readsAccentsOfRtf() {
        byte[] rtf = "{\\rtf1\\ansi\\ansicpg1252 Ma\\'e7on\\par d\\u233?molition}".getBytes(StandardCharsets.US_ASCII);
        assertThat(read(DocumentFormat.RTF, rtf).text().lines()).containsExactly("Maçon", "démolition");
    }

    @Test
    void declaredEntitiesOpenNothing() {
        assertThat(read(DocumentFormat.DOCX, Documents.docx("<w:p><w:r><w:t>a&secret;b</w:t></w:r></w:p>", SECRET))
                        .text())
                .isEqualTo("Camille Entête\nab");
        assertThat(read(DocumentFormat.ODT, Documents.odt("<text:p>a&secret;b</text:p>", SECRET))
                        .text())
                .isEqualTo("ab");
    }

    @Test
    void entitiesThatMultiplyDoNotUnfold() {
        Extraction docx = read(DocumentFormat.DOCX, Documents.docx("<w:p><w:r><w:t>&h;</w:t></w:r></w:p>", LAUGHS));
        Extraction odt = read(DocumentFormat.ODT, Documents.odt("<text:p>&h;</text:p>", LAUGHS));
        assertThat(docx.text()).doesNotContain("ha");
        assertThat(odt.text()).doesNotContain("ha");
    }

    @Test
    void moreTextThanACvHasIsRejected() {
        String text = words(21_000);
        assertThat(read(DocumentFormat.ODT, Documents.odt("<text:p>" + text + "</text:p>", ""))
                        .rejection())
                .isEqualTo(Rejection.TOO_LONG);
        assertThat(read(DocumentFormat.DOCX, Documents.docx("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"))
                        .rejection())
                .isEqualTo(Rejection.TOO_LONG);
        String enough = words(19_000);
        assertThat(read(DocumentFormat.ODT, Documents.odt("<text:p>" + enough + "</text:p>", ""))
                        .text())
                .isEqualTo(enough.strip());
    }

    /** Ten letters each, in no order, as text that is packed no better than a real one. */
    private static String words(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> "%09d ".formatted(random.nextInt(1_000_000_000)))
                .collect(Collectors.joining());
    }

    @Test
    void aPartThatUnfoldsWithoutEndIsRejected() {
        byte[] docx = Documents.docx("<w:p><w:r><w:t>" + " ".repeat(30_000_000) + "</w:t></w:r></w:p>");
        assertThat(read(DocumentFormat.DOCX, docx).rejection()).isEqualTo(Rejection.TOO_COMPLEX);
    }

    @Test
    void anythingElseIsUnreadable() {
        byte[] noise = {1, 2, 3, 4};
        assertThat(read(DocumentFormat.DOCX, noise).rejection()).isEqualTo(Rejection.UNREADABLE);
        assertThat(read(DocumentFormat.ODT, noise).rejection()).isEqualTo(Rejection.UNREADABLE);
        assertThat(read(DocumentFormat.DOCX, new byte[0]).rejection()).isEqualTo(Rejection.UNREADABLE);
        assertThat(read(DocumentFormat.DOCX, Documents.odt("<text:p>x</text:p>", ""))
                        .rejection())
                .isEqualTo(Rejection.UNREADABLE);
    }

    private static Extraction read(DocumentFormat format, byte[] document) {
        return Documents.tidied(TextExtractor.extract(format, document));
    }
}
