package fr.monjob.profile.cv.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is by its content. */
public final class CvSignature {

    private static final String DOCX_MAIN_PART =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    /** Readers of PDF look for its header, readers of HTML for a tag, within as many first bytes. */
    private static final int HEAD = 1024;

    private static final Pattern HTML_INSIDE = Pattern.compile("(?i)<(!doctype|html|script|svg|iframe)");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype|html|head|body|script|svg|iframe|\\?)");

    private static final Pattern BLANK_START = Pattern.compile("^(\u00EF\u00BB\u00BF)?\\s*");
    /** A text has tabs and ends of lines or pages, no other control character. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1A\\x1C-\\x1F]");

    private CvSignature() {}

    /**
     * Finds the kind; nothing when it is none of them, or a second thing besides. A zip that can't be read goes by its name,
     * for {@link CvInspection} to tell what is wrong with it.
     */
    public static Optional<CvKind> findKind(byte[] content, String filename) {
        String head = head(content);
        if (head.startsWith("PK\003\004")) {
            return officeKind(content, filename);
        }
        if (endsAsZip(content)) {
            return Optional.empty();
        }
        if (head.startsWith("%PDF-")) {
            return HTML_INSIDE.matcher(head).find() ? Optional.empty() : Optional.of(CvKind.PDF);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(CvKind.RTF);
        }
        Optional<CvKind> picture = findPicture(content);
        return picture.isPresent() || !isText(content, head) ? picture : Optional.of(CvKind.TXT);
    }

    /** JPEG or PNG, if it begins as one. */
    static Optional<CvKind> findPicture(byte[] content) {
        String head = head(content);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(CvKind.JPEG);
        }
        return head.startsWith("\u0089PNG\r\n\u001A\n") ? Optional.of(CvKind.PNG) : Optional.empty();
    }

    private static Optional<CvKind> officeKind(byte[] content, String filename) {
        try {
            ZipArchive archive = ZipArchive.open(content);
            if (declares(archive, "[Content_Types].xml", DOCX_MAIN_PART)) {
                return Optional.of(CvKind.DOCX);
            }
            return declares(archive, "mimetype", CvKind.ODT.mediaType()) ? Optional.of(CvKind.ODT) : Optional.empty();
        } catch (CvRejectedException e) {
            return Optional.of(CvKind.ODT.isNamed(filename) ? CvKind.ODT : CvKind.DOCX);
        }
    }

    private static boolean declares(ZipArchive archive, String member, String type) {
        return archive.findMember(member)
                .map(archive::unpack)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                // The whole of an ODT's type, one of the quoted types of a DOCX: "…-template" is another.
                .filter(text -> text.strip().equals(type) || text.contains('"' + type + '"'))
                .isPresent();
    }

    private static boolean endsAsZip(byte[] content) {
        return ZipDirectory.findEnd(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)) >= 0;
    }

    private static boolean isText(byte[] content, String head) {
        String start = BLANK_START.matcher(head).replaceFirst("");
        if (start.isEmpty() || MARKUP.matcher(start).lookingAt() || start.startsWith("#!") || start.startsWith("%!")) {
            return false;
        }
        boolean utf16 = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        String text = new String(content, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return !NO_TEXT.matcher(text).find();
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
