package fr.monjob.profile.cv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarePictureTest {

    private static final int EXIF_WITH_THE_SIDE_ALONE = 36;

    @ParameterizedTest
    @CsvSource({"1, BIG_ENDIAN", "6, BIG_ENDIAN", "3, LITTLE_ENDIAN", "9, LITTLE_ENDIAN"})
    void T53_ofAJpegOnlyWhatShowsItIsLeft(int orientation, String order) {
        byte[] sent = Pictures.jpegWithPlace(
                orientation, order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        assertThat(text(sent)).contains(Pictures.SECRET, "Exif");

        byte[] kept = BarePicture.of(CvKind.JPEG, sent);

        assertThat(Pictures.pixels(kept)).isEqualTo(Pictures.pixels(sent));
        assertThat(text(kept)).doesNotContain("Ondine", "ICC_PROFILE", "Photoshop", "adobe.com", "\u0088\u0025");
        boolean turned = orientation > 1 && orientation <= 8;
        assertThat(text(kept).contains("Exif")).isEqualTo(turned);
        if (turned) {
            int block = text(kept).indexOf("Exif") - 4;
            assertThat(ExifOrientation.find(Arrays.copyOfRange(kept, block + 4, block + EXIF_WITH_THE_SIDE_ALONE)))
                    .hasValue(orientation);
            assertThat(kept[block + EXIF_WITH_THE_SIDE_ALONE]).isEqualTo((byte) 0xFF);
        }
        assertThat(BarePicture.of(CvKind.JPEG, kept)).isEqualTo(kept);
    }

    @Test
    void T53_ofAPngOnlyWhatShowsItIsLeft() {
        byte[] sent = Pictures.pngWithPlace();
        byte[] kept = BarePicture.of(CvKind.PNG, sent);
        assertThat(Pictures.pixels(kept)).isEqualTo(Pictures.pixels(sent));
        assertThat(text(sent)).contains(Pictures.SECRET, "tEXt", "eXIf");
        assertThat(text(kept)).doesNotContain("Ondine", "tEXt", "iTXt", "eXIf", "iCCP", "tIME");
        assertThat(BarePicture.of(CvKind.PNG, kept)).isEqualTo(kept);
    }

    @Test
    void whatIsCutOrBrokenBreaksNothing() {
        byte[] jpeg = Pictures.jpegWithPlace(6, ByteOrder.BIG_ENDIAN);
        byte[] png = Pictures.pngWithPlace();
        for (int length = 2; length < jpeg.length; length++) {
            byte[] cut = Arrays.copyOf(jpeg, length);
            assertThatCode(() -> BarePicture.of(CvKind.JPEG, cut)).doesNotThrowAnyException();
        }
        for (int length = 0; length < png.length; length++) {
            byte[] cut = Arrays.copyOf(png, length);
            assertThatCode(() -> BarePicture.of(CvKind.PNG, cut)).doesNotThrowAnyException();
        }
        byte[] endless = png.clone();
        Arrays.fill(endless, 33, 37, (byte) 0xFF);
        assertThat(BarePicture.of(CvKind.PNG, endless)).hasSize(33);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
