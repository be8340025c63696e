package fr.monjob.profile.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a square that a phone's camera reads, drawn as areas so that it stays sharp on paper and on any screen. */
public final class QrCode {

    /** M: a seventh of it may be a coffee stain. The white around it is the page's, or the picture's own. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    /** White that cameras need on each side, in modules. */
    private static final int QUIET = 4;

    private final BitMatrix modules;

    public QrCode(String text) {
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
    public void draw(PDPageContentStream page, float left, float bottom, float side) throws IOException {
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

    /** A picture for a page, as a {@code data:} URI: dark on white, whatever stands around it. */
    public String picture() {
        int side = modules.getWidth() + 2 * QUIET;
        StringBuilder dark = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    int end = endOfRun(row, column);
                    dark.append("M%d %dh%dv1h-%dz".formatted(column + QUIET, row + QUIET, end - column, end - column));
                    column = end;
                }
            }
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        .formatted(side, side)
                + "<path fill='#fff' d='M0 0h%dv%dH0z'/><path d='%s'/></svg>".formatted(side, side, dark);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private int endOfRun(int row, int column) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row)) {
            end++;
        }
        return end;
    }
}
