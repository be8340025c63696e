package fr.monjob.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.notification.MovableClock;
import fr.monjob.stack.network.Fault;
import fr.monjob.stack.network.Link;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server that takes a mail and hangs up, puts it off, refuses it, is slow, or resets whoever connects. */
@QuarkusTest
@WithStack
@WithTestResource(Outside.class)
class MailServerFaultTest {

    @Inject
    MovableClock clock;

    @Inject
    DeliveryJob job;

    private final Facts facts = new Facts();
    private final String mail = "nora." + facts.person + "@example.org";

    @BeforeEach
    void aProposalWaits() {
        clock.set("2030-03-04T11:00:00Z");
        Outside.provider(202);
        Outside.reach(facts.person, Outside.copy(mail, null));
        EventSender.send(facts.proposal());
        Inboxes.await(TestTokens.beneficiary(facts.person), 1);
        // A mailer that keeps its connection would go round what happens to new ones.
        Outside.mailLink().resetAll();
    }

    @AfterEach
    void heal() {
        Outside.mailLink().heal();
    }

    @Test
    void F36_whoTakesAMailAndHangsUpGetsItOnceMoreAndKnowsItAgain() throws MessagingException {
        AtomicBoolean first = new AtomicBoolean(true);
        Outside.mailLink().suffer(new Answers(mail, said -> said.endsWith(".\r\n"), link -> {
            if (first.getAndSet(false)) {
                link.reset();
                return false;
            }
            return true;
        }));
        awaitMails(2);
        List<MimeMessage> twice = Outside.mailsTo(mail);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
        sendLater();
        assertThat(Outside.mailsTo(mail)).hasSize(2);
    }

    @Test
    void F36_aMailThatIsPutOffIsTriedAgainAndArrivesOnce() {
        AtomicBoolean first = new AtomicBoolean(true);
        Outside.mailLink().suffer(new Answers(mail, said -> said.startsWith("RCPT TO"), link -> {
            if (first.getAndSet(false)) {
                link.toClient("450 4.2.0 later\r\n".getBytes(StandardCharsets.US_ASCII));
                return false;
            }
            return true;
        }));
        awaitMails(1);
        assertThat(first).isFalse();
        sendLater();
        assertThat(Outside.mailsTo(mail)).hasSize(1);
    }

    @Test
    void F36_aMailThatIsRefusedForGoodIsNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Outside.mailLink().suffer(new Answers(mail, said -> said.startsWith("RCPT TO"), link -> {
            tries.incrementAndGet();
            link.toClient("550 5.1.1 nobody\r\n".getBytes(StandardCharsets.US_ASCII));
            return false;
        }));
        patiently().until(() -> {
            sendLater();
            return tries.get() > 0;
        });
        sendLater();
        assertThat(tries).hasValue(1);
        assertThat(Outside.mailsTo(mail)).isEmpty();
    }

    /** Wrong words in our settings, or a server that does not like us, must not cost anybody their mail. */
    @Test
    void F36_whatIsRefusedThoughTheReaderIsThereIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Outside.mailLink().suffer(new Answers(mail, said -> said.startsWith("DATA"), link -> {
            tries.incrementAndGet();
            link.toClient("554 5.7.1 not from you\r\n".getBytes(StandardCharsets.US_ASCII));
            return false;
        }));
        patiently().until(() -> {
            sendLater();
            return tries.get() > 1;
        });
        Outside.mailLink().heal();
        awaitMails(1);
    }

    /** Two connections at once are allowed here. */
    @Test
    void F36_connectionsThatHangKeepNoPlaceFromThoseThatComeAfterThem() {
        int before = Outside.mailLink().countOpened();
        Outside.mailLink().hold();
        patiently().until(() -> {
            sendLater();
            return Outside.mailLink().countOpened() > before + 2;
        });
        Outside.mailLink().heal();
        awaitMails(1);
        sendLater();
        assertThat(Outside.mailsTo(mail)).hasSize(1);
    }

    @Test
    void F36_aSlowServerGetsEachMailOnce() {
        Outside.mailLink().suffer(Fault.slow(1_000));
        awaitMails(1);
        sendLater();
        assertThat(Outside.mailsTo(mail)).hasSize(1);
    }

    private void awaitMails(int count) {
        patiently().until(() -> {
            sendLater();
            return Outside.mailsTo(mail).size() >= count;
        });
        assertThat(Outside.mailsTo(mail)).hasSize(count);
    }

    /** That the server's own thread met a reset is no news. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2)).dontCatchUncaughtExceptions();
    }

    /** After a failure the next try is due some minutes later. */
    private void sendLater() {
        job.sendMails();
        clock.set(clock.instant().plus(Duration.ofMinutes(5)).toString());
    }

    /** Says something else to a command, or to the end of a message, when it likes; only where one address is concerned. */
    private static final class Answers implements Fault {

        private final String address;
        private final Predicate<String> command;
        private final Instead instead;
        private volatile boolean concerned;
        private volatile boolean asked;

        Answers(String address, Predicate<String> command, Instead instead) {
            this.address = address;
            this.command = command;
            this.instead = instead;
        }

        @Override
        public void toServer(Link link, byte[] bytes) throws IOException {
            String said = new String(bytes, StandardCharsets.US_ASCII);
            if (said.startsWith("RCPT TO")) {
                concerned = said.contains(address);
            }
            asked = concerned && command.test(said);
            link.toServer(bytes);
        }

        @Override
        public void toClient(Link link, byte[] bytes) throws IOException {
            if (!asked || instead.lets(link)) {
                link.toClient(bytes);
            }
        }

        /** Whether the server's own answer passes. */
        @FunctionalInterface
        private interface Instead {
            boolean lets(Link link) throws IOException;
        }
    }
}
