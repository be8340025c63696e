package fr.monjob.profile.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSignatureTest {

    private static final long ID = 0x0123_4567_89AB_CDEFL;

    private final LinkSignature signature = new LinkSignature(key(0), "links");

    @Test
    void aTokenGivesItsIdBack() {
        assertThat(signature.sign(ID)).hasSize(27);
        assertThat(signature.findId(signature.sign(ID))).hasValue(ID);
        assertThat(signature.findId(signature.sign(-1))).hasValue(-1);
    }

    @Test
    void anyBitThatIsChangedMakesItNobodys() {
        byte[] token = Base64.getUrlDecoder().decode(signature.sign(ID));
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] changed = token.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signature.findId(text(changed))).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void neitherShorterNorLongerOnesAreTaken() {
        byte[] token = Base64.getUrlDecoder().decode(signature.sign(ID));

        assertThat(signature.findId(text(Arrays.copyOf(token, token.length - 1))))
                .isEmpty();
        assertThat(signature.findId(text(Arrays.copyOf(token, token.length + 1))))
                .isEmpty();
        assertThat(signature.findId(text(Arrays.copyOf(token, 8)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "!", "not a token at all, is it?", "é"})
    void noOtherTextIsOne(String text) {
        assertThat(signature.findId(text)).isEmpty();
    }

    @Test
    void anotherKeySignsOtherwise() {
        assertThat(new LinkSignature(key(1), "links").findId(signature.sign(ID)))
                .isEmpty();
    }

    @Test
    void anotherPurposeSignsOtherwise() {
        assertThat(new LinkSignature(key(0), "other links").findId(signature.sign(ID)))
                .isEmpty();
    }

    @Test
    void aGuessTellsWhatItWasAimedAt() {
        byte[] token = Base64.getUrlDecoder().decode(signature.sign(ID));
        token[19]++;
        assertThat(signature.read(text(token))).hasValue(new LinkSignature.Link(ID, false));
        assertThat(signature.read(signature.sign(ID))).hasValue(new LinkSignature.Link(ID, true));
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static MasterKey key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return new MasterKey(Base64.getEncoder().encodeToString(bytes));
    }
}
