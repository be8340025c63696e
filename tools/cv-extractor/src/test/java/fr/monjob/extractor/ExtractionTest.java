package fr.monjob.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionTest {

    @Test
    void writesTheTextSafely() {
        assertThat(Extraction.of("a\"b\\c\nd\u0001é").toJson())
                .isEqualTo("{\"status\":\"OK\",\"code\":null,\"text\":\"a\\\"b\\\\c\\u000ad\\u0001é\"}");
    }

    @Test
    void namesTheReason() {
        assertThat(Extraction.rejected(Rejection.ENCRYPTED).toJson())
                .isEqualTo("{\"status\":\"REJECTED\",\"code\":\"ENCRYPTED\",\"text\":\"\"}");
    }
}
