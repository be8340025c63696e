package fr.monjob.profile.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of the test vectors of both RFCs. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void vectorsOfRfc4226(long counter, String code) {
        assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
    }

    /** Of their eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void vectorsOfRfc6238(long second, String code) {
        Instant then = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.stepAt(then))).isEqualTo(code);
        assertThat(Totp.findStep(SECRET, code, then)).hasValue(second / 30);
    }

    @Test
    void aClockMayBeWrongByOneStepAndNoMore() {
        long present = Totp.stepAt(NOW);
        for (long step = present - 1; step <= present + 1; step++) {
            assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step), NOW)).hasValue(step);
        }
        for (long step : new long[] {present - 1000, present - 3, present - 2, present + 2, present + 3}) {
            assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step), NOW)).isEmpty();
        }
    }

    @Test
    void whatIsNoCodeHasNoStep() {
        for (String typed : new String[] {"", "12345", "1234567", "12345a", "ABCDE-FGHJK-MNPQR"}) {
            assertThat(Totp.findStep(SECRET, typed, NOW)).isEmpty();
        }
    }

    @Test
    void aSecretIsWrittenInBase32() {
        assertThat(SharedSecret.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SharedSecret.base32(new byte[SharedSecret.BYTES])).isEqualTo("A".repeat(32));
        assertThat(SharedSecret.next()).hasSize(20).isNotEqualTo(SharedSecret.next());
    }

    @Test
    void theAddressSaysWhatAnAppHasToKnow() {
        assertThat(SharedSecret.uri(SECRET, "odile+dept@example.org"))
                .isEqualTo("otpauth://totp/monjob:odile%2Bdept%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=monjob&algorithm=SHA1&digits=6&period=30");
    }
}
