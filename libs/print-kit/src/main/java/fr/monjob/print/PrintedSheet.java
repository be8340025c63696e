package fr.monjob.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One sheet of A4, written from the top down. Lengths are points; 1 mm is 2.835 points. */
public final class PrintedSheet implements AutoCloseable {

    public static final float LEFT = 62;
    public static final float RIGHT = PDRectangle.A4.getWidth() - 62;

    private static final float LEADING = 1.35f;
    private static final char REPLACEMENT = '?';

    private final PDPageContentStream content;
    private final PDFont font;
    private float y;

    PrintedSheet(PDDocument document, PDFont font) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
        this.font = font;
    }

    /** For what is drawn; lengths from the lower left corner. */
    public PDPageContentStream content() {
        return content;
    }

    /** How far above the foot of the sheet the next line ends. */
    public float y() {
        return y;
    }

    /** Goes to this height above the foot of the sheet. */
    public void moveTo(float height) {
        y = height;
    }

    /** Leaves room. */
    public void skip(float points) {
        y -= points;
    }

    /** Breaks the text into lines between these two margins and writes them. */
    public void write(String text, float size, boolean bold, float left, float right) throws IOException {
        for (String line : lines(text, size, right - left)) {
            y -= lineHeight(size);
            writeAt(line, size, bold, left, y);
        }
    }

    /** One line of text, its base at this height. */
    public void writeAt(String line, float size, boolean bold, float left, float base) throws IOException {
        content.beginText();
        content.setFont(font, size);
        // The font has one weight: a bold one is the same with a border, for headings a few words long.
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(size / 32);
        content.newLineAtOffset(left, base);
        content.showText(printable(line));
        content.endText();
    }

    /** How high a line of this size is. */
    public static float lineHeight(float size) {
        return size * LEADING;
    }

    /** How wide a line is. */
    public float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    /** The text in lines that fit in this room; a word that does not is cut. */
    public List<String> lines(String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                lines.add(line);
                longer = word;
            }
            while (width(longer, size) > room) {
                int fits = fitting(longer, size, room);
                lines.add(longer.substring(0, fits));
                longer = longer.substring(fits);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word that is too long for a line goes on it, a letter at least. */
    private int fitting(String word, float size, float room) throws IOException {
        int fits = 1;
        int tooLong = word.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(word.substring(0, middle), size) > room) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        return fits > 1 && Character.isHighSurrogate(word.charAt(fits - 1)) ? fits - 1 : fits;
    }

    /** A name may have a character that the font has not. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            try {
                font.encode(Character.toString(character));
                printable.appendCodePoint(character);
            } catch (IOException | IllegalArgumentException notInTheFont) {
                printable.append(REPLACEMENT);
            }
        });
        return printable.toString();
    }

    /** A line from here to there, this thick. */
    public void rule(float left, float right, float height, float thickness) throws IOException {
        content.setLineWidth(thickness);
        content.moveTo(left, height);
        content.lineTo(right, height);
        content.stroke();
    }

    /** An empty frame. */
    public void frame(float left, float bottom, float width, float height, float thickness) throws IOException {
        content.setLineWidth(thickness);
        content.addRect(left, bottom, width, height);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
