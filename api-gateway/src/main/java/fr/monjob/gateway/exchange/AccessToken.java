package fr.monjob.gateway.exchange;

import java.time.Instant;

/**
 * What the gateway takes from a token that it has verified. It only counts by it: whether the caller may do a thing is
 * decided in the service, on the token itself.
 *
 * @param account the {@code sub} claim
 */
public record AccessToken(String account, Instant expiresAt) {}
