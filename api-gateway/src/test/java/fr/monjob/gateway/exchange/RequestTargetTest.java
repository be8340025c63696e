package fr.monjob.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/offers, /api/v1/offers",
        "/.well-known/jwks.json, /.well-known/jwks.json",
        "/api/v1/profiles:import?check=true, /api/v1/profiles:import?check=true",
        "/api/v1/profiles%3Aimport, /api/v1/profiles:import",
        "/api/v1/lots/01/hours%3aimport, /api/v1/lots/01/hours:import",
        "/api/v1/offers?q=ma%C3%A7on&lat=50.43, /api/v1/offers?q=ma%C3%A7on&lat=50.43",
        "/api/v1/offers?, /api/v1/offers?"
    })
    void keepsThePathInItsOneSpelling(String uri, String kept) {
        assertThat(RequestTarget.of(uri).uri()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://localhost/api/v1/offers",
                "//api/v1/offers",
                "/api//v1/offers",
                "/api/v1/offers//",
                "/api/v1/./offers",
                "/api/v1/../offers",
                "/api/v1/offers/..",
                "/api/v1/offers/.",
                "/api/v1/%2e%2e/offers",
                "/api/v1/%2E./offers",
                "/api%2fv1/offers",
                "/api/v1%5coffers",
                "/api\\v1\\offers",
                "/api/v1/offers%00",
                "/api/v1/offers%20",
                "/api/v1/offers%252e",
                "/api/v1/%6Fffers",
                "/api/v1/offers;x=1",
                "/api/v1/offers#me",
                "/api/v1/offres-é",
                "/api/v1/offers?q=%",
                "/api/v1/offers?q=%0",
                "/api/v1/offers?q=%zz",
                "/api/v1/offers?q=%00",
                "/api/v1/offers?q=a#b",
                "/api/v1/offers?q=é",
                "/api/v1/offers?q=a b"
            })
    void refusesWhatCouldBeReadInTwoWays(String uri) {
        assertThatThrownBy(() -> RequestTarget.of(uri)).isInstanceOf(ProblemException.class);
    }

    @Test
    void readsTheLongestQueryWithoutExhaustingTheStack() {
        String query = "q=" + "%41a".repeat(5_000);
        assertThat(RequestTarget.of("/?" + query).query()).isEqualTo(query);
    }
}
