package fr.monjob.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import fr.monjob.gateway.stub.TightProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TightProfile.class)
class ApiDocumentTest {

    @Inject
    PublicDoor door;

    @Test
    void describesTheWholeApiInOneDocument() {
        RawAnswer answer = new RawCaller(door.port()).call("GET", "/api/v1/openapi");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(answer.json().getJsonObject("paths").fieldNames())
                .containsExactlyInAnyOrder("/api/v1/profiles/me", "/api/v1/offers", "/api/v1/offers/{offerId}");
    }

    @Test
    void isAlsoAPageThatLoadsNothingFromElsewhere() {
        RawAnswer answer = new RawCaller(door.port()).call("GET", "/api/v1/docs");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Content-Security-Policy")).contains("style-src 'self'");
        assertThat(answer.text())
                .contains("/api/v1/", "offers")
                .doesNotContain("<script", "style=", "src=", "href=\"http", "@import");
        assertThat(new RawCaller(door.port()).call("GET", "/api/v1/docs.css").header("Content-Type"))
                .isEqualTo("text/css; charset=utf-8");
    }
}
