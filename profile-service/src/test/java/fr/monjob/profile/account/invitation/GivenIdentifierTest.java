package fr.monjob.profile.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenIdentifierTest {

    @Test
    void aGivenIdentifierIsEasyToCopy() {
        assertThat(GivenIdentifier.next("Marie-Thérèse")).matches("mariethere[a-z]*-[2-9a-hjkmnp-z]{4}");
        assertThat(GivenIdentifier.next("Zoé")).matches("zoe-[2-9a-hjkmnp-z]{4}");
        assertThat(GivenIdentifier.next("Нора")).startsWith("compte-");
        assertThat(GivenIdentifier.next(null)).startsWith("compte-");
    }
}
