package fr.monjob.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers are compressed, and which never. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class SmallAnswerTest {

    private static final String LIST = "/api/v1/offers/long";
    private static final String GZIP = "Accept-Encoding: gzip";

    @Inject
    PublicDoor door;

    @ParameterizedTest
    @ValueSource(strings = {LIST, "/api/v1/offers/pieces"})
    void aLongListIsSmallForWhoTakesGzip(String list) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + list))
                .header("Accept-Encoding", "br, gzip")
                .build();
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(answer.body()).hasSizeLessThan(200);
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("{\"items\":[" + "1,".repeat(2_000) + "1]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Encoding: br", "Accept-Encoding: gzip;q=0", "Accept: application/json"})
    void whoDoesNotTakeItGetsItPlain(String header) {
        RawAnswer answer = call("GET", LIST, header);
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.headers("Vary")).as("for a cache between").contains("Accept-Encoding");
        assertThat(answer.json().getJsonArray("items")).hasSize(2_001);
    }

    /** Their length would help to guess them. */
    @ParameterizedTest
    @ValueSource(strings = {"Accept: application/json", "X-Monjob-Session: keep"})
    void tokensNever(String form) {
        String question = "{\"identifier\":\"a@example.org\",\"password\":\"" + "x".repeat(2_000) + "\"}";
        RawAnswer answer = new RawCaller(door.port())
                .callWithBody("POST", "/api/v1/auth/login", question, GZIP, "Origin: http://localhost", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.json().getString("accessToken")).isEqualTo("access");
    }

    @Test
    void norWhatIsAnsweredToAChange() {
        RawAnswer answer = new RawCaller(door.port()).callWithBody("PUT", LIST, "{}", GZIP);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.json().getJsonArray("items")).hasSize(2_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo", "leaky", "worded", "chunks"})
    void norWhatHasAnETagIsSmallOrIsNoJson(String path) {
        RawAnswer answer = call("GET", "/api/v1/offers/" + path, GZIP, "User-Agent: " + "x".repeat(2_000));
        assertThat(answer.status()).isPositive();
        assertThat(answer.header("Content-Encoding")).isNull();
    }

    @Test
    void whatBreaksOffIsNoWholeAnswer() {
        RawAnswer answer = call("GET", "/api/v1/offers/torn-list", GZIP);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.closed()).isTrue();
        assertThat(answer.body()).doesNotContain("\r\n0\r\n");
    }

    private RawAnswer call(String method, String target, String... headers) {
        return new RawCaller(door.port()).call(method, target, headers);
    }
}
