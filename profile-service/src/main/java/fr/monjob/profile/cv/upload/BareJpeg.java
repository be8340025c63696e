package fr.monjob.profile.cv.upload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keeps the segments of a JPEG that its pixels are made from. Of all that stands beside them stay: the density (JFIF), the
 * colour transform (Adobe), and which side is up, in an EXIF block of our own that holds nothing else.
 */
final class BareJpeg {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    /** Up to its preview. */
    private static final int JFIF_LENGTH = 12;

    private static final int ADOBE_LENGTH = 12;

    private final byte[] jpeg;
    private final ByteArrayOutputStream out;
    private boolean turned;

    BareJpeg(byte[] jpeg) {
        this.jpeg = jpeg;
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    byte[] bytes() {
        marker(SOI);
        int at = 2;
        while (at + 3 < jpeg.length && unsigned(at) == 0xFF && unsigned(at + 1) != EOI) {
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
            if (end < at + 4 || end > jpeg.length) {
                break;
            }
            segment(marker, at + 4, end);
            at = marker == SOS ? scan(end) : end;
        }
        marker(EOI);
        return out.toByteArray();
    }

    private void segment(int marker, int from, int end) {
        if (isOfThePixels(marker)) {
            out.write(jpeg, from - 4, end - from + 4);
        } else if (marker == APP0 && begins(JFIF, from) && end - from >= JFIF_LENGTH) {
            // A preview of no width and no height.
            application(marker, Arrays.copyOf(Arrays.copyOfRange(jpeg, from, from + JFIF_LENGTH), JFIF_LENGTH + 2));
        } else if (marker == APP14 && begins(ADOBE, from) && end - from >= ADOBE_LENGTH) {
            application(marker, Arrays.copyOfRange(jpeg, from, from + ADOBE_LENGTH));
        } else if (marker == APP1 && !turned) {
            ExifOrientation.find(Arrays.copyOfRange(jpeg, from, end)).ifPresent(orientation -> {
                application(APP1, ExifOrientation.block(orientation));
                turned = true;
            });
        }
    }

    /** Copies the compressed pixels behind a scan's header. @return where the next segment begins */
    private int scan(int from) {
        int at = from;
        while (at + 1 < jpeg.length && !(unsigned(at) == 0xFF && endsScan(unsigned(at + 1)))) {
            at++;
        }
        int end = at + 1 < jpeg.length ? at : jpeg.length;
        out.write(jpeg, from, end - from);
        return end;
    }

    /** A stuffed zero and a restart belong to the pixels. */
    private static boolean endsScan(int marker) {
        return marker != 0 && !(marker >= 0xD0 && marker <= 0xD7);
    }

    /** Frames, tables, scans, number of lines, restart interval: ITU T.81, table B.1. */
    private static boolean isOfThePixels(int marker) {
        return marker >= 0xC0 && marker <= 0xCF || marker >= SOS && marker <= 0xDD;
    }

    private boolean begins(byte[] name, int from) {
        return from + name.length <= jpeg.length && Arrays.equals(jpeg, from, from + name.length, name, 0, name.length);
    }

    private void application(int marker, byte[] content) {
        marker(marker);
        int length = content.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(content);
    }

    private void marker(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int unsigned(int at) {
        return jpeg[at] & 0xFF;
    }
}
