package fr.monjob.extractor;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters off a PDF's pages, as long as there are no more of them, and of drawing, than a CV has. */
final class BoundedStripper extends PDFTextStripper {

    /** A page full of drawn ornaments has some ten thousand. */
    private static final int MOST_OPERATORS = 1_000_000;

    private int letters;
    private int operators;

    BoundedStripper() {
        // In the order in which it was written, a column after the other; by position the lines of two columns mix.
        setSortByPosition(false);
        // Bold letters are sometimes the same letter printed twice.
        setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters > BoundedText.MOST_CHARACTERS) {
            throw new RejectedException(Rejection.TOO_LONG);
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        super.processOperator(operator, operands);
    }
}
