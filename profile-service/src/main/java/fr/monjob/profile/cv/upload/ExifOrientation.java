package fr.monjob.profile.cv.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Which side of a picture is up, as an EXIF block says it: a telephone turns no pixels. EXIF 2.3, tag 0x0112. */
final class ExifOrientation {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT = 3;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** 2 to 8; none when the block is no EXIF, is broken, or the picture stands upright. */
    static OptionalInt find(byte[] block) {
        if (block.length < NAME.length || !Arrays.equals(block, 0, NAME.length, NAME, 0, NAME.length)) {
            return OptionalInt.empty();
        }
        try {
            return find(ByteBuffer.wrap(block, NAME.length, block.length - NAME.length)
                    .slice());
        } catch (IndexOutOfBoundsException broken) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt find(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (tiff.getShort(at) == ORIENTATION) {
                int side = tiff.getShort(at + 8);
                return side > UPRIGHT && side <= LAST ? OptionalInt.of(side) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A block with this one entry. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(NAME.length + 8 + 2 + ENTRY + 4)
                .put(NAME)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort(ORIENTATION)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }
}
