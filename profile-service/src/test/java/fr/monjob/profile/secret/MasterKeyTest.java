package fr.monjob.profile.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class MasterKeyTest {

    private static final byte[] PLACE = {1, 2, 3};
    private static final byte[] SECRET = "what is locked away".getBytes();

    private final MasterKey master = new MasterKey(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void whatIsSealedOpensWithTheSameKeyInTheSamePlaceOnly() {
        byte[] sealed = master.box("one").seal(SECRET, PLACE);

        assertThat(master.box("one").open(sealed, PLACE)).isEqualTo(SECRET);
        assertThatIllegalArgumentException().isThrownBy(() -> master.box("two").open(sealed, PLACE));
        assertThatIllegalArgumentException().isThrownBy(() -> master.box("one").open(sealed, new byte[] {1, 2}));
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = master.box("one").seal(SECRET, PLACE);
        sealed[sealed.length / 2] ^= 1;

        assertThatIllegalArgumentException().isThrownBy(() -> master.box("one").open(sealed, PLACE));
        assertThatIllegalArgumentException().isThrownBy(() -> master.box("one").open(new byte[27], PLACE));
    }

    @Test
    void theSameBytesNeverLookTheSame() {
        assertThat(master.box("one").seal(SECRET, PLACE))
                .isNotEqualTo(master.box("one").seal(SECRET, PLACE));
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MasterKey("c2hvcnQ="));
    }
}
