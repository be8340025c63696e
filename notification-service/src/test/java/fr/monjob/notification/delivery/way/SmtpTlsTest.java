package fr.monjob.notification.delivery.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.monjob.notification.delivery.way.MailWay.OutgoingMail;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.StartTLSOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails over TLS to a mail server that has it: to nobody else's, and never without it where it is wanted. */
class SmtpTlsTest {

    private static final String PASSWORD = "of-this-test-alone";

    @TempDir
    private static Path folder;

    private static Vertx vertx;
    private static Path authority;
    private static GreenMail secret;
    private static GreenMail plain;

    private record Settings(String host, int port, StartTLSOptions startTls, boolean tls, Optional<Path> authority)
            implements SmtpConfig {

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public int connections() {
            return 1;
        }

        @Override
        public Duration silence() {
            return Duration.ofSeconds(20);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(20);
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        authority = folder.resolve("authority.pem");
        String keys = folder.resolve("server.p12").toString();
        keytool(
                keys,
                "-genkeypair -alias mail -keyalg RSA -dname CN=localhost -ext san=dns:localhost -validity 2"
                        .split(" "));
        keytool(keys, "-exportcert", "-alias", "mail", "-rfc", "-file", authority.toString());
        // Read once, by the first server of this machine that has TLS.
        System.setProperty("greenmail.tls.keystore.file", keys);
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        vertx = Vertx.vertx();
        secret = started(ServerSetup.PROTOCOL_SMTPS);
        plain = started(ServerSetup.PROTOCOL_SMTP);
    }

    @AfterAll
    static void stop() {
        secret.stop();
        plain.stop();
        vertx.close();
    }

    @BeforeEach
    void nothingIsThere() throws Exception {
        secret.purgeEmailFromAllMailboxes();
        plain.purgeEmailFromAllMailboxes();
    }

    @Test
    void aServerThatTheAuthorityVouchesForGetsTheMail() {
        send(secretly("localhost", Optional.of(authority)));
        assertThat(secret.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerForWhichNobodyVouchesGetsNone() {
        assertThatThrownBy(() -> send(secretly("localhost", Optional.empty())))
                .hasStackTraceContaining("unable to find valid certification path");
        assertThat(secret.getReceivedMessages()).isEmpty();
    }

    /** The certificate is for {@code localhost}. */
    @Test
    void aServerWithAnothersCertificateGetsNone() {
        assertThatThrownBy(() -> send(secretly("127.0.0.1", Optional.of(authority))))
                .hasStackTraceContaining("No subject alternative names");
        assertThat(secret.getReceivedMessages()).isEmpty();
    }

    /** Somebody on the way may have taken the offer of TLS out of its greeting. */
    @Test
    void whereTlsIsRequiredAServerWithoutItGetsNone() {
        assertThatThrownBy(() -> send(openly(StartTLSOptions.REQUIRED))).isInstanceOf(IllegalStateException.class);
        assertThat(plain.getReceivedMessages()).isEmpty();
        send(openly(StartTLSOptions.OPTIONAL));
        assertThat(plain.getReceivedMessages()).hasSize(1);
    }

    private static Settings secretly(String host, Optional<Path> authority) {
        return new Settings(host, secret.getSmtps().getPort(), StartTLSOptions.DISABLED, true, authority);
    }

    private static Settings openly(StartTLSOptions startTls) {
        return new Settings("localhost", plain.getSmtp().getPort(), startTls, false, Optional.empty());
    }

    private static void send(Settings settings) {
        new SmtpMail(vertx, "monjob@example.org", settings)
                .send(new OutgoingMail("1@example.org", "nora@example.org", "Bonjour", "Bonjour", "<p>Bonjour</p>"));
    }

    private static GreenMail started(String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static void keytool(String keystore, String... arguments) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = Stream.concat(
                        Stream.of(tool.toString()),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of("-keystore", keystore, "-storetype", "PKCS12", "-storepass", PASSWORD)))
                .toList();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(exit).as(command.toString()).isZero();
    }
}
