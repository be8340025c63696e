package fr.monjob.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By what one service proves itself to another: {@code Monjob-Service caller.audience.end.mac} in {@code Authorization},
 * HMAC-SHA-256 under {@code monjob.service-key} (base64 of 32 bytes), valid for a minute and for one callee. Without the
 * key nobody is believed. What it opens is never routed by the gateway.
 */
@ApplicationScoped
public class ServiceTokens {
    static final String SCHEME = "Monjob-Service ";

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Pattern FORM =
            Pattern.compile("([a-z-]{1,40})\\.([a-z-]{1,40})\\.([0-9]{1,12})\\.([\\w-]{43})");

    private final SecretKeySpec key;
    private final String self;
    private final Clock clock;

    /** For the container and for tests. */
    public ServiceTokens(
            @ConfigProperty(name = "monjob.service-key") Optional<String> base64,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "") String self,
            Clock clock) {
        this.key = base64.map(text -> Base64.getDecoder().decode(text.trim()))
                .map(ServiceTokens::key)
                .orElse(null);
        this.self = self;
        this.clock = clock;
    }

    /**
     * The value of {@code Authorization} for one call.
     *
     * @param audience the callee's application name, {@code profile-service}
     * @throws IllegalStateException when this service was given no key
     */
    public String issue(String audience) {
        if (key == null) {
            throw new IllegalStateException("monjob.service-key is not set");
        }
        String claims = self + "." + audience + "." + clock.instant().plus(LIFE).getEpochSecond();
        return SCHEME + claims + "." + mac(claims);
    }

    /** Who calls; empty when it is no service, not for this one, or too late. */
    public Optional<String> findCaller(String authorization) {
        if (key == null || authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        Matcher token = FORM.matcher(authorization.substring(SCHEME.length()));
        if (!token.matches()) {
            return Optional.empty();
        }
        String claims = token.group(1) + "." + token.group(2) + "." + token.group(3);
        long end = Long.parseLong(token.group(3));
        long now = clock.instant().getEpochSecond();
        boolean inTime = now < end && end <= now + LIFE.toSeconds() + 5;
        boolean genuine = MessageDigest.isEqual(bytes(mac(claims)), bytes(token.group(4)));
        return genuine && inTime && token.group(2).equals(self) ? Optional.of(token.group(1)) : Optional.empty();
    }

    private String mac(String claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(claims)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }

    private static SecretKeySpec key(byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("monjob.service-key is the base64 of 32 bytes, not " + secret.length);
        }
        return new SecretKeySpec(secret, "HmacSHA256");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
