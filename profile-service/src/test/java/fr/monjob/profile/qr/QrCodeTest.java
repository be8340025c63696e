package fr.monjob.profile.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String TEXT =
            "otpauth://totp/monjob:odile%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                    + "&issuer=monjob&algorithm=SHA1&digits=6&period=30";
    private static final int QUIET = 4;

    @Test
    void thePictureIsReadAsWhatWasWritten() throws Exception {
        String picture = new QrCode(TEXT).picture();
        assertThat(picture).startsWith("data:image/svg+xml;base64,");
        String svg = new String(
                Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(new Decoder().decode(dark(svg)).getText()).isEqualTo(TEXT);
    }

    /** The modules that are painted, without the white around them. */
    private static BitMatrix dark(String svg) {
        var size = Pattern.compile("viewBox='0 0 (\\d+) \\1'").matcher(svg);
        assertThat(size.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET);
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg).results().forEach(run -> {
            int left = Integer.parseInt(run.group(1)) - QUIET;
            int row = Integer.parseInt(run.group(2)) - QUIET;
            modules.setRegion(left, row, Integer.parseInt(run.group(3)), 1);
        });
        return modules;
    }
}
