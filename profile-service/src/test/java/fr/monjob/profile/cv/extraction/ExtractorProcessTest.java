package fr.monjob.profile.cv.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a program does that was taken over, it ends, and nobody but the one upload is harmed. */
class ExtractorProcessTest {

    private static ExtractorProcess process;
    private static Path home;

    @BeforeAll
    static void build() {
        home = StandInProgram.build();
        process = new ExtractorProcess(new TestExtractionConfig(home, 64, Duration.ofSeconds(20)));
    }

    @Test
    void endsAProgramThatTakesTooLong() {
        ExtractorProcess impatient = new ExtractorProcess(new TestExtractionConfig(home, 64, Duration.ofSeconds(3)));
        assertThat(impatient.run(CvKind.RTF, order("sleep")).findRejection()).contains(CvRejection.TIMEOUT);
        byte[] unread = new byte[5 * 1024 * 1024];
        System.arraycopy(order("sleep "), 0, unread, 0, 6);
        assertThat(impatient.run(CvKind.RTF, unread).findRejection()).contains(CvRejection.TIMEOUT);
    }

    @Test
    void endsAProgramThatAnswersWithoutEnd() {
        assertThat(rejection("flood")).isEqualTo(CvRejection.TOO_LONG);
    }

    @Test
    void aHeapThatIsTooSmallMeansTooComplex() {
        assertThat(rejection("exhaust")).isEqualTo(CvRejection.TOO_COMPLEX);
    }

    @Test
    void anyOtherEndMeansUnreadable() {
        assertThat(rejection("die")).isEqualTo(CvRejection.UNREADABLE);
        assertThat(rejection("chatter")).isEqualTo(CvRejection.UNREADABLE);
        assertThat(rejection("invent")).isEqualTo(CvRejection.UNREADABLE);
    }

    @Test
    void learnsNothingFromOurEnvironment() {
        assertThat(process.run(CvKind.RTF, order("environment")).text()).isEqualTo("[]");
    }

    @Test
    void isNobodyWhenWeAreRoot() {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another user");
        assertThat(process.run(CvKind.RTF, order("user")).text()).isEqualTo("65534");
    }

    @Test
    void reachesNoNetwork() throws IOException {
        assumeTrue(
                "root".equals(System.getProperty("user.name")), "not every machine lets its users do without network");
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(process.run(CvKind.RTF, order("call " + listener.getLocalPort()))
                            .text())
                    .isEqualTo("unreachable");
        }
    }

    private static CvRejection rejection(String order) {
        return process.run(CvKind.RTF, order(order)).findRejection().orElse(null);
    }

    private static byte[] order(String order) {
        return order.getBytes(StandardCharsets.US_ASCII);
    }
}
