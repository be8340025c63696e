package fr.monjob.print;

import java.io.IOException;

/**
 * Text that goes on on the next sheet when one is full. Each sheet has a line at its foot that says which one it is: sheets
 * get lost.
 */
public final class FlowingText implements AutoCloseable {

    private static final float LEFT = PrintedSheet.LEFT;
    private static final float RIGHT = PrintedSheet.RIGHT;
    private static final float TOP = 806;
    private static final float BOTTOM = 50;
    private static final float FOOT = 32;
    private static final float FOOT_SIZE = 9;

    private final PrintedDocument pdf;
    private final String foot;
    private PrintedSheet sheet;
    private int sheets;

    /** @param foot what stands at the foot of each sheet, after its number */
    public FlowingText(PrintedDocument pdf, String foot) throws IOException {
        this.pdf = pdf;
        this.foot = foot;
        begin();
    }

    /** The sheet that is being written. */
    public PrintedSheet sheet() {
        return sheet;
    }

    /** Goes to the next sheet unless so much room is left on this one. */
    public void keepTogether(float height) throws IOException {
        if (sheet.y() - height < BOTTOM) {
            sheet.close();
            begin();
        }
    }

    /** Writes a text, line by line. */
    public void write(String text, float size, boolean bold, float left) throws IOException {
        for (String line : sheet.lines(text, size, RIGHT - left)) {
            keepTogether(PrintedSheet.lineHeight(size));
            sheet.write(line, size, bold, left, RIGHT);
        }
    }

    private void begin() throws IOException {
        sheet = pdf.addSheet();
        sheets++;
        sheet.writeAt("Feuille " + sheets + " – " + foot, FOOT_SIZE, false, LEFT, FOOT);
        sheet.moveTo(TOP);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
