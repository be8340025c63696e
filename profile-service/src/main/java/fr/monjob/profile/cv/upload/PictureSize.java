package fr.monjob.profile.cv.upload;

import java.nio.ByteBuffer;

/** Reads how large a picture would be, from its header, without making it. */
final class PictureSize {

    private static final long MOST_PIXELS = 25_000_000;

    private PictureSize() {}

    /** @throws CvRejectedException when it is too large or says nothing about it */
    static void check(CvKind kind, byte[] picture) {
        long pixels;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            pixels = kind == CvKind.PNG ? pngPixels(bytes) : jpegPixels(bytes);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
        if (pixels <= 0) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
        if (pixels > MOST_PIXELS) {
            throw new CvRejectedException(CvRejection.TOO_COMPLEX);
        }
    }

    /** Width and height follow the name of the first chunk, which must be the header. */
    private static long pngPixels(ByteBuffer png) {
        if (png.getInt(12) != 0x49484452) {
            return 0;
        }
        long width = png.getInt(16) & 0xFFFF_FFFFL;
        long height = png.getInt(20) & 0xFFFF_FFFFL;
        return Math.multiplyExact(width, height);
    }

    /** Height and width stand in the frame header (SOF), behind segments of a declared length each. */
    private static long jpegPixels(ByteBuffer jpeg) {
        int at = 2;
        while (true) {
            if ((jpeg.get(at) & 0xFF) != 0xFF) {
                return 0;
            }
            int marker = jpeg.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrameHeader(marker)) {
                return (long) (jpeg.getShort(at + 5) & 0xFFFF) * (jpeg.getShort(at + 7) & 0xFFFF);
            } else {
                at += 2 + Math.max(2, jpeg.getShort(at + 2) & 0xFFFF);
            }
        }
    }

    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
