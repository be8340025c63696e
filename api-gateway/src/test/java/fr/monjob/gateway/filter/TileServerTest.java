package fr.monjob.gateway.filter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be named as a tile server: it goes into the policy of every page. */
class TileServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example.fr/{z}/{x}/{y}.png",
                "https://tiles.example.fr; script-src https://evil.example/{z}",
                "https:///x",
                "https://*/{z}",
                "tiles"
            })
    void refusesWhatWouldWidenThePolicy(String tiles) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurityHeaders(Optional.of(tiles)));
    }
}
