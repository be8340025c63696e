package fr.monjob.profile.cv.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word processors' files as the tests need them: sound ones, to which something is added. */
public final class ZipFiles {

    public static final String DOCX_MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private ZipFiles() {}

    /** Writes the content of one member. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static byte[] docx(String body) {
        return zip(docxMembers(body));
    }

    public static byte[] docx(String body, String name, String content) {
        Map<String, Content> members = docxMembers(body);
        members.put(name, text(content));
        return zip(members);
    }

    /** The members of a Word document with these paragraphs. */
    public static Map<String, Content> docxMembers(String body) {
        Map<String, Content> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", text(contentTypes(DOCX_MAIN)));
        members.put("_rels/.rels", text(relationship("officeDocument", "word/document.xml", false)));
        members.put(
                "word/document.xml",
                text("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>"));
        return members;
    }

    public static String contentTypes(String mainType) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>";
    }

    public static String relationship(String type, String target, boolean external) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + RELATIONSHIP + type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "")
                + "/></Relationships>";
    }

    public static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    public static byte[] odt(String body) {
        return zip(odtMembers("<text:p>" + body + "</text:p>", ""));
    }

    public static Map<String, Content> odtMembers(String body, String doctype) {
        Map<String, Content> members = new LinkedHashMap<>();
        members.put("mimetype", text(CvKind.ODT.mediaType()));
        members.put(
                "content.xml",
                text(doctype
                        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>"));
        return members;
    }

    public static Content text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Content bytes(byte[] content) {
        return zip -> zip.write(content);
    }

    /** So many bytes of spaces. */
    public static Content spaces(long count) {
        return zip -> {
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (long left = count; left > 0; left -= spaces.length) {
                zip.write(spaces, 0, (int) Math.min(left, spaces.length));
            }
        };
    }

    public static byte[] zip(Map<String, Content> members) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, Content> member : members.entrySet()) {
                if (member.getKey().equals("mimetype")) {
                    ByteArrayOutputStream type = new ByteArrayOutputStream();
                    member.getValue().writeTo(type);
                    store(zip, member.getKey(), type.toByteArray());
                } else {
                    zip.putNextEntry(new ZipEntry(member.getKey()));
                    member.getValue().writeTo(zip);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A member that isn't packed. */
    public static byte[] stored(String name, byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            store(zip, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
