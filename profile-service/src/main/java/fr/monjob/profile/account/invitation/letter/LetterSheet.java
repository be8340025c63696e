package fr.monjob.profile.account.invitation.letter;

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
final class LetterSheet implements AutoCloseable {

    static final float LEFT = 62;
    static final float RIGHT = PDRectangle.A4.getWidth() - 62;

    private static final float LEADING = 1.35f;
    private static final char REPLACEMENT = '?';

    private final PDPageContentStream content;
    private final PDFont font;
    private float y;

    LetterSheet(PDDocument document, PDFont font) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
        this.font = font;
    }

    PDPageContentStream content() {
        return content;
    }

    /** How far above the foot of the sheet the next line ends. */
    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void skip(float points) {
        y -= points;
    }

    /** Breaks the text into lines between these two margins and writes them. */
    void write(String text, float size, boolean bold, float left, float right) throws IOException {
        for (String line : lines(text, size, right - left)) {
            y -= size * LEADING;
            writeAt(line, size, bold, left, y);
        }
    }

    /** One line of text, its base at this height. */
    void writeAt(String line, float size, boolean bold, float left, float base) throws IOException {
        content.beginText();
        content.setFont(font, size);
        // The font has one weight: a bold one is the same with a border, for headings a few words long.
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(size / 32);
        content.newLineAtOffset(left, base);
        content.showText(printable(line));
        content.endText();
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    private List<String> lines(String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
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

    @Override
    public void close() throws IOException {
        content.close();
    }
}
