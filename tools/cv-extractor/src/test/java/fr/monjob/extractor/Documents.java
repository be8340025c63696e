package fr.monjob.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small documents, made by hand where the libraries would not make what people send. */
final class Documents {

    static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE_RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Documents() {}

    @FunctionalInterface
    interface PageWriter {
        void write(PDPageContentStream page) throws IOException;
    }

    /** Single spaces and line ends, none around: the rest of the cleaning is the caller's. */
    static Extraction tidied(Extraction extraction) {
        String text = extraction.text().replaceAll("\\h+", " ").replaceAll("\\s*\\R\\s*", "\n");
        return new Extraction(extraction.rejection(), text.strip());
    }

    /** A Word document with this body, and a header that holds a name. */
    static byte[] docx(String body) {
        return docx(body, "");
    }

    static byte[] docx(String body, String doctype) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
                </Types>""");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                        .formatted(RELATIONSHIPS, OFFICE_RELATIONSHIPS));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r2\" Type=\"%s/header\" Target=\"header1.xml\"/></Relationships>"
                        .formatted(RELATIONSHIPS, OFFICE_RELATIONSHIPS));
        parts.put(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"%s\"><w:p><w:r><w:t>Camille Entête</w:t></w:r></w:p></w:hdr>".formatted(WORD));
        parts.put("word/document.xml", doctype + """
                        <w:document xmlns:w="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                          xmlns:v="urn:schemas-microsoft-com:vml"
                          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>%s
                        <w:sectPr><w:headerReference w:type="default" r:id="r2"/></w:sectPr></w:body></w:document>""".formatted(WORD, OFFICE_RELATIONSHIPS, body));
        return zip(parts);
    }

    /** An OpenDocument text with this inside of {@code office:text}. */
    static byte[] odt(String body, String doctype) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", doctype + """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(body));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF of so many pages, each written by the same hand. */
    static byte[] pdf(int pages, PageWriter writer) {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    writer.write(content);
                }
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    static void line(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, 12);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
