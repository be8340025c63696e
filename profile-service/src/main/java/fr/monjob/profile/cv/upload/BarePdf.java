package fr.monjob.profile.cv.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Blanks what cameras wrote into the JPEGs of a PDF, which stand in it byte for byte when a telephone makes one of its
 * photographs. In place, for everything in a PDF is found by its position. Which side is up, and in which colours, says the
 * page and not its picture. Each byte is looked at once.
 */
final class BarePdf {

    private static final int FILL = 0xFF;
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    /** Of JFIF's segment, up to its preview. */
    private static final int JFIF_LENGTH = 14;

    /** A picture begins with one of these, or the three bytes before it came up by chance. */
    private static final List<byte[]> NAMES = List.of(
            name("JFIF\0"),
            name("Exif\0\0"),
            name("Adobe"),
            name("http://ns.adobe.com/"),
            name("ICC_PROFILE\0"),
            name("Photoshop 3.0\0"));

    private final byte[] pdf;

    private BarePdf(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The same document; the same bytes when no camera wrote anything. */
    static byte[] of(byte[] pdf) {
        BarePdf bare = new BarePdf(pdf.clone());
        int at = 0;
        while (at + 8 < pdf.length) {
            boolean picture = bare.unsigned(at) == 0xFF
                    && bare.unsigned(at + 1) == 0xD8
                    && bare.unsigned(at + 2) == 0xFF
                    && bare.isNamed(at + 6);
            at = picture ? bare.blank(at + 2) : at + 1;
        }
        return bare.pdf;
    }

    /** @param at where the first segment begins @return where the pixels do, or what is no segment any more */
    private int blank(int at) {
        while (at + 4 < pdf.length && unsigned(at) == 0xFF && unsigned(at + 1) != SOS && unsigned(at + 1) != EOI) {
            int marker = unsigned(at + 1);
            int from = at + 4;
            int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
            if (marker == FILL) {
                at++;
            } else if (end < from || end > pdf.length) {
                return from;
            } else {
                blank(marker, from, end);
                at = end;
            }
        }
        return at;
    }

    private void blank(int marker, int from, int end) {
        if (marker == APP0) {
            Arrays.fill(pdf, Math.min(from + JFIF_LENGTH, end), end, (byte) 0);
        } else if (marker > APP0 && marker <= APP15 && marker != APP14 || marker == COMMENT) {
            Arrays.fill(pdf, from, end, (byte) 0);
        }
    }

    private boolean isNamed(int from) {
        return NAMES.stream()
                .anyMatch(name -> from + name.length <= pdf.length
                        && Arrays.equals(pdf, from, from + name.length, name, 0, name.length));
    }

    private int unsigned(int at) {
        return pdf[at] & 0xFF;
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
