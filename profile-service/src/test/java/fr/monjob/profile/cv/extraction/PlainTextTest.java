package fr.monjob.profile.cv.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.profile.cv.upload.CvRejection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void knowsTheEncodingsThatPeopleSend(String charset) {
        assertThat(read("Maçon – été œuvre".getBytes(Charset.forName(charset)))).isEqualTo("Maçon – été œuvre");
    }

    @Test
    void aMarkAtTheBeginningIsNoLetter() {
        assertThat(read("\uFEFFSacha".getBytes(StandardCharsets.UTF_8))).isEqualTo("Sacha");
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).isEqualTo("a");
        assertThat(read(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'})).isEqualTo("a");
    }

    @Test
    void emptyIsEmpty() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEmpty();
        assertThat(read(" \r\n\t ".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void nothingBinaryIsLeft() {
        assertThat(read("a\u0000b\u0007c".getBytes(StandardCharsets.UTF_8))).isEqualTo("abc");
        byte[] everything = new byte[256];
        for (int i = 0; i < everything.length; i++) {
            everything[i] = (byte) i;
        }
        assertThat(read(everything).chars())
                .allMatch(character -> character == '\n' || !Character.isISOControl(character));
    }

    @Test
    void halfOfACharacterIsNone() {
        assertThat(read(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0}))
                .isEqualTo("a\uFFFD");
        assertThat(read(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0})).startsWith("a");
    }

    @Test
    void moreTextThanACvHasIsRejected() {
        assertThat(read(text(PlainText.MOST_CHARACTERS, StandardCharsets.UTF_8)))
                .hasSize(PlainText.MOST_CHARACTERS);
        assertThat(read(text(PlainText.MOST_CHARACTERS - 1, StandardCharsets.UTF_16)))
                .hasSize(PlainText.MOST_CHARACTERS - 1);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            assertThat(PlainText.read(text(PlainText.MOST_CHARACTERS + 1, charset))
                            .findRejection())
                    .contains(CvRejection.TOO_LONG);
        }
        assertThat(PlainText.read(new byte[5 * 1024 * 1024]).findRejection()).contains(CvRejection.TOO_LONG);
    }

    @Test
    void linesAndSpacesAreOfOneKind() {
        assertThat(CleanText.of("a\r\nb \t c\u00A0d\r\r\r\re\u00ADf\u200B\u0000 "))
                .isEqualTo("a\nb c d\n\nef");
    }

    @Test
    void lettersAreWhole() {
        assertThat(CleanText.of("e\u0301te\u0301, con\uFB01ance, 20 m², œuvre \uF0B7 x"))
                .isEqualTo("été, confiance, 20 m², œuvre x");
    }

    private static String read(byte[] document) {
        return PlainText.read(document).text();
    }

    private static byte[] text(int characters, Charset charset) {
        return "é".repeat(characters).getBytes(charset);
    }
}
