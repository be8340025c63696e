package fr.monjob.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void knowsTheEncodingsThatPeopleSend(String charset) {
        assertThat(read("Maçon – été œuvre".getBytes(Charset.forName(charset)))).isEqualTo("Maçon – été œuvre");
    }

    @Test
    void aMarkAtTheBeginningIsNoLetter() {
        assertThat(read("\uFEFFSacha".getBytes(StandardCharsets.UTF_8))).isEqualTo("Sacha");
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).isEqualTo("a");
    }

    @Test
    void emptyIsEmpty() {
        assertThat(read(new byte[0])).isEmpty();
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
        return TextExtractor.extract(DocumentFormat.TXT, document).text();
    }
}
