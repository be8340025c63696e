package fr.monjob.profile.cv.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks of a PNG that say how it looks: no text, no time, no EXIF, no second picture. */
final class BarePng {

    /** ISO 15948; a colour profile goes, too, because it may name device and owner. */
    private static final Set<String> SHOWN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int SIGNATURE = 8;
    /** Length, name and checksum of a chunk. */
    private static final int AROUND = 12;

    private BarePng() {}

    static byte[] of(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, Math.min(SIGNATURE, png.length));
        String name = "";
        for (int at = SIGNATURE; at + AROUND <= png.length && !name.equals("IEND"); ) {
            long whole = AROUND + (in.getInt(at) & 0xFFFF_FFFFL);
            if (whole > png.length - at) {
                break;
            }
            name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(name)) {
                out.write(png, at, (int) whole);
            }
            at += (int) whole;
        }
        return out.toByteArray();
    }
}
