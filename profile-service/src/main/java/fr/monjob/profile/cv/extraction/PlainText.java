package fr.monjob.profile.cv.extraction;

import fr.monjob.profile.cv.upload.CvRejection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text that needs no parser, and so no process of its own. It says nothing of its encoding: by its mark, else UTF-8 if it
 * is valid, else as Windows writes French. Control characters are left out; a file full of them was refused at the door.
 */
final class PlainText {

    /** Sixty full pages, as for every other kind. */
    static final int MOST_CHARACTERS = 200_000;

    /** No encoding needs more for a character of a Java string; what is longer is not even decoded. */
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /** The text, or TOO_LONG. */
    static CvExtraction read(byte[] document) {
        if (document.length > MOST_BYTES_PER_CHARACTER * MOST_CHARACTERS) {
            return CvExtraction.rejected(CvRejection.TOO_LONG);
        }
        String text = decode(document);
        return text.length() > MOST_CHARACTERS ? CvExtraction.rejected(CvRejection.TOO_LONG) : CvExtraction.of(text);
    }

    private static String decode(byte[] document) {
        if (startsWith(document, 0xFE, 0xFF) || startsWith(document, 0xFF, 0xFE)) {
            return new String(document, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(document, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] document, int first, int second) {
        return document.length >= 2 && (document[0] & 0xFF) == first && (document[1] & 0xFF) == second;
    }
}
