package fr.monjob.contract.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateIdCipherTest {

    private static final UUID EMPLOYER = UUID.fromString("018f3a1e-7b2c-7d10-9a2b-1c2d3e4f5a6b");
    private static final UUID PROFILE = UUID.fromString("018f3a1e-0001-7abc-8def-0123456789ab");

    /** Computed once with Python's hmac (RFC 5869 by hand) and openssl enc -aes-128-ecb. */
    @Test
    void agreesWithAnIndependentComputation() {
        assertThat(new CandidateIdCipher(countingSecret(0)).candidateId(EMPLOYER, PROFILE))
                .isEqualTo(UUID.fromString("172323ad-1531-fb57-8f6f-4b662c67c45a"));
    }

    @Test
    void turnsEveryNameBackForItsEmployerOnly() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        CandidateIdCipher cipher = new CandidateIdCipher(countingSecret(0));
        for (int i = 0; i < 500; i++) {
            UUID employer = new UUID(random.nextLong(), random.nextLong());
            UUID profile = new UUID(random.nextLong(), random.nextLong());
            UUID name = cipher.candidateId(employer, profile);

            assertThat(cipher.profileId(employer, name)).as("seed %d", seed).isEqualTo(profile);
            assertThat(cipher.profileId(UUID.randomUUID(), name))
                    .as("seed %d", seed)
                    .isNotEqualTo(profile);
        }
    }

    @Test
    void givesOnePersonAnotherNameForEachEmployerAndSecret() {
        Set<UUID> names = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            names.add(new CandidateIdCipher(countingSecret(i)).candidateId(EMPLOYER, PROFILE));
            names.add(new CandidateIdCipher(countingSecret(0)).candidateId(new UUID(1, i), PROFILE));
        }
        assertThat(names).hasSize(200).doesNotContain(PROFILE);
    }

    @Test
    void keepsASecretOfItsOwn() {
        byte[] secret = countingSecret(0);
        CandidateIdCipher cipher = new CandidateIdCipher(secret);
        UUID before = cipher.candidateId(EMPLOYER, PROFILE);
        secret[0] = 99;

        assertThat(cipher.candidateId(EMPLOYER, PROFILE)).isEqualTo(before);
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new CandidateIdCipher(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] countingSecret(int first) {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (first + i);
        }
        return secret;
    }
}
