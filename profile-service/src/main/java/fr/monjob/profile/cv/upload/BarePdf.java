package fr.monjob.profile.cv.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Blanks what cameras wrote into the JPEGs of a PDF, which stand in it byte for byte when a telephone makes one of its
 * photographs. In place, for everything in a PDF is found by its position. Which side is up, and in which
 * colours, says the page and not its picture.
 */
final class BarePdf {

    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final List<byte[]> OF_THE_PIXELS = names("JFIF\0", "Adobe");
    private static final List<byte[]> OF_THE_CAMERA =
            names("Exif\0\0", "http://ns.adobe.com/", "Photoshop 3.0\0", "MPF\0", "ICC_PROFILE\0");

    private final byte[] pdf;

    private BarePdf(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The same document; the same bytes when no camera wrote anything. */
    static byte[] of(byte[] pdf) {
        BarePdf bare = new BarePdf(pdf.clone());
        for (int at = 0; at + 3 < pdf.length; at++) {
            if (bare.unsigned(at) == 0xFF && bare.unsigned(at + 1) == 0xD8 && bare.unsigned(at + 2) == 0xFF) {
                bare.blank(at + 2);
            }
        }
        return bare.pdf;
    }

    /** @param at where the first segment begins, if this is a picture and not three bytes of something else: then it has a name */
    private void blank(int at) {
        boolean named = false;
        while (at + 4 < pdf.length && unsigned(at) == 0xFF && unsigned(at + 1) != SOS && unsigned(at + 1) != EOI) {
            int from = at + 4;
            int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
            if (end < from || end > pdf.length) {
                return;
            }
            boolean camera = begins(OF_THE_CAMERA, from, end);
            named |= camera || begins(OF_THE_PIXELS, from, end);
            if (camera || named && unsigned(at + 1) == COMMENT) {
                Arrays.fill(pdf, from, end, (byte) 0);
            }
            at = end;
        }
    }

    private boolean begins(List<byte[]> names, int from, int end) {
        return names.stream()
                .anyMatch(name -> from + name.length <= end
                        && Arrays.equals(pdf, from, from + name.length, name, 0, name.length));
    }

    private int unsigned(int at) {
        return pdf[at] & 0xFF;
    }

    private static List<byte[]> names(String... names) {
        return Arrays.stream(names)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }
}
