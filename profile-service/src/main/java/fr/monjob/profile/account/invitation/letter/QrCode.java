package fr.monjob.profile.account.invitation.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a square that a phone's camera reads, drawn as areas so that it stays sharp on any printer. */
final class QrCode {

    /** M: a seventh of it may be a coffee stain. The white around it is the page's. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /**
     * @param left   of the square, in points
     * @param bottom of the square, in points
     * @param side   in points
     */
    void draw(PDPageContentStream page, float left, float bottom, float side) throws IOException {
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            float y = bottom + side - (row + 1) * module;
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    int end = endOfRun(row, column);
                    page.addRect(left + column * module, y, (end - column) * module, module);
                    column = end;
                }
            }
        }
        page.fill();
    }

    private int endOfRun(int row, int column) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row)) {
            end++;
        }
        return end;
    }
}
