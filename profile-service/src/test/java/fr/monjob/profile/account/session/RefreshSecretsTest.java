package fr.monjob.profile.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.profile.secret.MasterKey;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RefreshSecretsTest {

    private final RefreshSecrets secrets = new RefreshSecrets(key(0));

    @Test
    void aFirstTokenHas256BitsThatNobodyHadBefore() {
        String first = secrets.first();

        assertThat(Base64.getUrlDecoder().decode(first)).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(secrets.first()).isNotEqualTo(first);
    }

    @Test
    void theSameTokenHasTheSameSuccessorUnderTheSameKeyOnly() {
        String token = secrets.first();

        assertThat(new RefreshSecrets(key(0)).successorOf(token)).isEqualTo(secrets.successorOf(token));
        assertThat(new RefreshSecrets(key(1)).successorOf(token)).isNotEqualTo(secrets.successorOf(token));
        assertThat(secrets.successorOf(secrets.first())).isNotEqualTo(secrets.successorOf(token));
        assertThat(Base64.getUrlDecoder().decode(secrets.successorOf(token))).hasSize(32);
    }

    /** FIPS 180-2: SHA-256 of "abc". */
    @Test
    void whatIsKeptIsItsHash() {
        assertThat(HexFormat.of().formatHex(RefreshSecrets.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static MasterKey key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return new MasterKey(Base64.getEncoder().encodeToString(bytes));
    }
}
