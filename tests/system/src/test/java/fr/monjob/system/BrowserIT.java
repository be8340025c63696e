package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The web app in a real browser, on the packaged product. The journeys themselves are scripts
 * ({@code src/test/browser}); every page that they pass is photographed into {@code target/screenshots}, and axe finds
 * nothing on it in either theme.
 */
@ExtendWith(Product.class)
class BrowserIT {

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theMainJobOnScreensAlone(int width) {
        pass("whole-story", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theDayOfAFacilitator(int width) {
        pass("facilitator", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void listsFiguresAndHowToBeTold(int width) {
        pass("staff", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void whatOpensMoreAndWhoLeaves(int width) {
        pass("levers", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void anImmersionSignedAndTheProofOfActivity(int width) {
        pass("pathway", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void whoHasNoAccountIsServedOnPaper(int width) {
        pass("paper", "MONJOB_WIDTH=" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void whoForgotThePasswordWhoChangesItAndWhoIsLockedOut(int width) {
        pass("passwords", "MONJOB_WIDTH=" + width, "MONJOB_MAILS=" + Product.mailFolder());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void staffLogInWithACodeOfTheirPhone(int width) {
        pass("second-factor", "MONJOB_WIDTH=" + width);
    }

    @Test
    void T41_scriptsInTextsRunForNobody() {
        pass("hostile");
    }

    @Test
    void newsAsTheyCome() {
        pass("news");
    }

    @Test
    void theNetworkDropsAndComesBack() {
        pass("network");
    }

    @Test
    void aSlowNetworkAndASmallPhone() {
        pass("slow");
    }

    /** Whoever runs the platform may name a tile server; a gateway of its own is told of one. */
    @Test
    void tilesOfAServerThatWasNamed() {
        int tiles = Product.sparePort(2);
        Map<String, String> named = Map.of(
                "MONJOB_MAP_TILES",
                "https://127.0.0.1:" + tiles + "/{z}/{x}/{y}.png",
                "MONJOB_MAP_ATTRIBUTION",
                "Tuiles d'essai");
        try (Beside gateway = Beside.gateway(Product.sparePort(1), named)) {
            Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            pass("tiles", "MONJOB_URL=" + gateway.url(), "MONJOB_TILES_PORT=" + tiles, "MONJOB_KEYTOOL=" + keytool);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyboard", "keyboard-work"})
    void byKeyboardAlone(String journey) {
        pass(journey);
    }

    private static void pass(String journey, String... more) {
        Path log = Path.of("target/browser-" + journey + String.join("", more).replaceAll("\\W", "-") + ".log");
        List<String> command = new ArrayList<>(List.of(
                "env",
                "MONJOB_URL=" + Product.url(),
                "MONJOB_ADMIN_EMAIL=" + Product.secret("MONJOB_ADMIN_EMAIL"),
                "MONJOB_ADMIN_PASSWORD=" + Product.secret("MONJOB_ADMIN_PASSWORD")));
        command.addAll(List.of(more));
        command.addAll(List.of("node", "--test", "tests/system/src/test/browser/" + journey + ".test.mjs"));
        assertThat(Product.run(command, log)).as(() -> read(log)).isZero();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
