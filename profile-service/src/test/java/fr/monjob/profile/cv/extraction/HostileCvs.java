package fr.monjob.profile.cv.extraction;

import fr.monjob.profile.cv.upload.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** Files that ask for more memory, time or trust than a CV may have. */
final class HostileCvs {

    private HostileCvs() {}

    /** One run of text of 300 MB, in 300 kB. */
    static byte[] docxOfOneEndlessWord() {
        return docxWith(zip -> {
            zip.write(utf8("<w:p><w:r><w:t>"));
            ZipFiles.spaces(300_000_000).writeTo(zip);
            zip.write(utf8("</w:t></w:r></w:p>"));
        });
    }

    static byte[] docxOfMillionsOfParagraphs() {
        byte[] thousand = utf8("<w:p/>".repeat(1_000));
        return docxWith(zip -> {
            for (int i = 0; i < 6_000; i++) {
                zip.write(thousand);
            }
        });
    }

    /** Within all limits of size: 24 MB of elements one inside of the other. */
    static byte[] docxOfNestedTables() {
        return docxWith(zip -> zip.write(
                utf8("<w:tbl><w:tr><w:tc a=\"%1$s\">".formatted(noise(60)).repeat(30_000))));
    }

    static byte[] odtOfOneEndlessWord() {
        Map<String, ZipFiles.Content> members = ZipFiles.odtMembers("", "");
        members.put("content.xml", ZipFiles.spaces(300_000_000));
        return ZipFiles.zip(members);
    }

    static byte[] zipOfSixtyThousandMembers() {
        Map<String, ZipFiles.Content> members = ZipFiles.docxMembers("<w:p/>");
        for (int i = 0; i < 60_000; i++) {
            members.put("word/media/" + i, ZipFiles.text(""));
        }
        return ZipFiles.zip(members);
    }

    static byte[] zipInZipInZip() {
        byte[] inner = ZipFiles.docx("<w:p/>");
        for (int depth = 0; depth < 10; depth++) {
            Map<String, ZipFiles.Content> members = ZipFiles.docxMembers("<w:p/>");
            members.put("word/embeddings/inner.docx", ZipFiles.bytes(inner));
            inner = ZipFiles.zip(members);
        }
        return inner;
    }

    /** A page of forty million operators, which unfold from 400 kB to 160 MB. */
    static byte[] pdfOfMillionsOfOperators() {
        return pdf("q Q ".repeat(1_000), 40_000);
    }

    /** A page that shows its letters again and again: little memory, much time. */
    static byte[] endlessPdf() {
        return pdf(
                "BT /F1 1 Tf 1 1 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n".repeat(100), 5_000);
    }

    /** A page that calls itself. */
    static byte[] pdfThatCallsItself() {
        return utf8("""
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R]/Count 1000000000>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Contents 4 0 R>> endobj
                4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>> stream
                /X Do
                endstream endobj
                trailer <</Root 1 0 R>>
                """);
    }

    private static byte[] docxWith(ZipFiles.Content body) {
        Map<String, ZipFiles.Content> members = ZipFiles.docxMembers("");
        members.put("word/document.xml", zip -> {
            zip.write(utf8(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"));
            body.writeTo(zip);
            zip.write(utf8("</w:body></w:document>"));
        });
        return ZipFiles.zip(members);
    }

    private static byte[] pdf(String operators, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                deflater.write(utf8(operators));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(utf8("""
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 999 999]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>> endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                4 0 obj <</Filter/FlateDecode/Length %d>> stream
                """.formatted(packed.size())));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes(utf8("\nendstream endobj\ntrailer <</Root 1 0 R>>\n"));
        return pdf.toByteArray();
    }

    private static String noise(int length) {
        return new java.util.Random(3)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
