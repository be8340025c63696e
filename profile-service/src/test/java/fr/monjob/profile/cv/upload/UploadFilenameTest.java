package fr.monjob.profile.cv.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UploadFilenameTest {

    @Test
    void keepsAnOrdinaryName() {
        assertThat(UploadFilename.clean("CV Zoé Lefèvre (2026).pdf")).isEqualTo("CV Zoé Lefèvre (2026).pdf");
    }

    @Test
    void keepsNoPath() {
        assertThat(UploadFilename.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(UploadFilename.clean("C:\\Users\\moi\\cv.docx")).isEqualTo("cv.docx");
        assertThat(UploadFilename.clean("..")).isEqualTo("cv");
        assertThat(UploadFilename.clean(".htaccess")).isEqualTo("htaccess");
    }

    @Test
    void keepsNothingThatDeceivesOrSplitsAHeader() {
        assertThat(UploadFilename.clean("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(UploadFilename.clean("cv\u0000.pdf")).isEqualTo("cv.pdf");
        assertThat(UploadFilename.clean("cv\u202Efdp.exe")).isEqualTo("cvfdp.exe");
        assertThat(UploadFilename.clean("a\";filename=b.pdf")).isEqualTo("a__filename=b.pdf");
        assertThat(UploadFilename.clean("\uD800.pdf")).isEqualTo("pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(UploadFilename.clean("a".repeat(4_000) + ".pdf"))
                .hasSize(100)
                .endsWith("a.pdf");
        assertThat(UploadFilename.clean("😀".repeat(100)))
                .hasSizeLessThanOrEqualTo(100)
                .doesNotEndWith("\uD83D");
    }

    @Test
    void nothingGetsAName() {
        assertThat(UploadFilename.clean(null)).isEqualTo("cv");
        assertThat(UploadFilename.clean(" \n ")).isEqualTo("cv");
    }

    @Test
    void T54_anyNameBecomesASafeOne() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String sent = random.ints(random.nextInt(300), 0, 0x500)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(UploadFilename.clean(sent))
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 100)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\\"<>|?*:;]")
                    .doesNotStartWith(".");
        }
    }
}
