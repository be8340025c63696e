package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactState.ACCEPTED;
import static fr.monjob.profile.contact.ContactState.DECLINED;
import static fr.monjob.profile.contact.ContactState.EXPIRED;
import static fr.monjob.profile.contact.ContactState.PENDING;
import static fr.monjob.profile.contact.ContactState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactPolicyTest {

    @Test
    void eachSideHasItsOwnWord() {
        assertThat(ContactPolicy.listFollowing(PENDING, ContactParty.BENEFICIARY))
                .containsExactlyInAnyOrder(ACCEPTED, DECLINED);
        assertThat(ContactPolicy.listFollowing(PENDING, ContactParty.EMPLOYER)).containsExactly(REVOKED);
        assertThat(ContactPolicy.listFollowing(PENDING, ContactParty.CLOCK)).containsExactly(EXPIRED);
        assertThat(ContactPolicy.listFollowing(ACCEPTED, ContactParty.BENEFICIARY))
                .containsExactly(REVOKED);
        assertThat(ContactPolicy.listFollowing(ACCEPTED, ContactParty.EMPLOYER)).containsExactly(REVOKED);
        assertThat(ContactPolicy.listFollowing(ACCEPTED, ContactParty.CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactState.class,
            names = {"DECLINED", "REVOKED", "EXPIRED"})
    void anEndIsAnEnd(ContactState end) {
        for (ContactParty party : ContactParty.values()) {
            assertThat(ContactPolicy.listFollowing(end, party)).isEmpty();
        }
    }

    @Test
    void theEmployerMayAskAgainWhereThePersonHasNotSaidNo() {
        assertThat(ContactPolicy.mayAskAgain(EXPIRED, ContactParty.CLOCK)).isTrue();
        assertThat(ContactPolicy.mayAskAgain(REVOKED, ContactParty.EMPLOYER)).isTrue();
        assertThat(ContactPolicy.mayAskAgain(REVOKED, ContactParty.BENEFICIARY)).isFalse();
        assertThat(ContactPolicy.mayAskAgain(DECLINED, ContactParty.BENEFICIARY))
                .isFalse();
        assertThat(ContactPolicy.mayAskAgain(PENDING, ContactParty.EMPLOYER)).isFalse();
        assertThat(ContactPolicy.mayAskAgain(ACCEPTED, ContactParty.BENEFICIARY))
                .isFalse();
    }
}
