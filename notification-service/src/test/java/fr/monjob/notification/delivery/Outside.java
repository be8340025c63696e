package fr.monjob.notification.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.monjob.stack.network.FaultProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies outside of this service: profile-service with its addresses, a mail server, an SMS provider. */
public final class Outside implements QuarkusTestResourceLifecycleManager {

    private static GreenMail mailServer;
    private static WireMockServer http;
    private static int mailPort;
    private static FaultProxy mailLink;

    @Override
    public Map<String, String> start() {
        http = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        http.start();
        startMailServer(0);
        mailPort = mailServer.getSmtp().getPort();
        mailLink = FaultProxy.before(mailPort);
        return Map.of(
                "quarkus.rest-client.profile.url", http.baseUrl(),
                "monjob.mail.mode", "smtp",
                "monjob.smtp.host", "127.0.0.1",
                "monjob.smtp.port", String.valueOf(mailLink.port()),
                "monjob.smtp.silence", "2S",
                "monjob.smtp.patience", "4S",
                "monjob.smtp.connections", "2",
                "monjob.sms.mode", "http",
                "monjob.sms.url", http.baseUrl() + "/sms",
                "monjob.sms.token", "provider-token");
    }

    @Override
    public void stop() {
        mailLink.close();
        mailServer.stop();
        http.stop();
    }

    /** The way to the mail server. */
    static FaultProxy mailLink() {
        return mailLink;
    }

    /** Whoever is reached through this recipient. */
    static void reach(UUID recipient, String... copies) {
        http.stubFor(post(urlEqualTo("/internal/reach"))
                .withRequestBody(matchingJsonPath("$.recipientId", equalTo(recipient.toString())))
                .willReturn(okJson("{\"copies\":[" + String.join(",", copies) + "]}")));
    }

    /** The one account that is to get the link of this notice. */
    static void newPassword(UUID account, UUID notice, String email, String mobile, String link) {
        http.stubFor(post(urlEqualTo("/internal/reach"))
                .withRequestBody(matchingJsonPath("$.recipientId", equalTo(account.toString())))
                .withRequestBody(matchingJsonPath("$.passwordReset", equalTo(notice.toString())))
                .willReturn(okJson("{\"copies\":["
                        + copy(email, mobile).replace("]}", "],\"newPassword\":\"" + link + "\"}") + "]}")));
    }

    /** One account with both addresses. */
    static String copy(String email, String mobile, String... answers) {
        return ("{\"accountId\":\"%s\",\"givenName\":\"Nora\",\"email\":%s,\"mobile\":%s,"
                        + "\"notAvailable\":\"http://127.0.0.1:8080/a/pause\",\"answers\":[%s]}")
                .formatted(UUID.randomUUID(), quoted(email), quoted(mobile), String.join(",", answers));
    }

    /** One-tap links for a contact request. */
    static String answer(UUID contact) {
        return ("{\"contactRequestId\":\"%s\",\"accept\":\"http://127.0.0.1:8080/a/oui\","
                        + "\"decline\":\"http://127.0.0.1:8080/a/non\"}")
                .formatted(contact);
    }

    static void provider(int status) {
        http.stubFor(post(urlEqualTo("/sms")).willReturn(aResponse().withStatus(status)));
    }

    /** The SMS that this number was sent, tries that failed included. */
    static List<String> smsTo(String mobile) {
        return http
                .findAll(
                        postRequestedFor(urlEqualTo("/sms")).withRequestBody(matchingJsonPath("$.to", equalTo(mobile))))
                .stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    static void stopMailServer() {
        mailLink.close();
        mailServer.stop();
    }

    static void startMailServer() {
        startMailServer(mailPort);
        mailLink = FaultProxy.before(mailPort, mailLink.port());
    }

    private static void startMailServer(int port) {
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
