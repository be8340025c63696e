package fr.monjob.profile.cv.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones make them: with the place, the device and more beside the pixels. */
public final class Pictures {

    /** What must not come back, wherever it stood. */
    public static final String SECRET = "Canon de Ondine, 50.4329 N";

    private Pictures() {}

    /** A JPEG that says in every way it can where it was taken. @param orientation EXIF's, 1 to 8 */
    public static byte[] jpegWithPlace(int orientation, ByteOrder order) {
        byte[] plain = drawn("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(orientation, order));
        segment(out, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
        segment(out, 0xE2, bytes("ICC_PROFILE\0\1\1" + SECRET));
        segment(out, 0xED, bytes("Photoshop 3.0\0" + SECRET));
        segment(out, 0xFE, bytes(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes(SECRET));
        return out.toByteArray();
    }

    /** A PNG that does so. */
    public static byte[] pngWithPlace() {
        byte[] plain = drawn("png");
        int afterHeader = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHeader);
        chunk(out, "tEXt", bytes("Comment\0" + SECRET));
        chunk(out, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET));
        chunk(out, "eXIf", bytes("MM\0*" + SECRET));
        chunk(out, "iCCP", bytes(SECRET));
        chunk(out, "tIME", bytes("\7\352\1\1\1\1\1"));
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.writeBytes(bytes(SECRET));
        return out.toByteArray();
    }

    /** Its pixels, row by row. */
    public static int[] pixels(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Wider than high and different on each side. */
    private static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, 50, 11);
        pen.setColor(Color.BLUE);
        pen.fillOval(5, 8, 40, 30);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Orientation and a directory of the place (tag 0x8825) with a latitude, then words. */
    private static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(order);
        tiff.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x0002, 5, 3).putInt(56);
        tiff.putInt(0);
        for (int part : new int[] {50, 1, 25, 1, 58, 1}) {
            tiff.putInt(part);
        }
        tiff.put(bytes(SECRET));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("Exif\0\0"));
        out.write(tiff.array(), 0, tiff.position());
        return out.toByteArray();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(bytes(name))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
