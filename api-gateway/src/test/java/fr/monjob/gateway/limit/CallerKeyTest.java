package fr.monjob.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerKeyTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                     peer 192.0.2.7",
        "2001:db8:1:2:3:4:5:6,          peer 2001:db8:1:2",
        "2001:db8:1:2::9,               peer 2001:db8:1:2",
        "2001:0db8:0001:0002:0:0:0:1,   peer 2001:db8:1:2",
        "2001:db8::1,                   peer 2001:db8:0:0",
        "2001:db8::7:1:2:3:4,           peer 2001:db8:0:7",
        "::1,                           peer 0:0:0:0",
        "0:0:0:0:0:0:0:1,               peer 0:0:0:0",
        "fe80:0:0:0:1:2:3:4%eth0,       peer fe80:0:0:0",
        "fe80::1:2:3:4%2,               peer fe80:0:0:0",
        "unknown,                       peer unknown"
    })
    void countsAnIpv6NeighbourhoodAsOne(String address, String key) {
        assertThat(CallerKey.ofPeer(address)).isEqualTo(key);
    }
}
