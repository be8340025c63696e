package fr.monjob.profile.account.session;

/**
 * What a client works with from now on.
 *
 * @param expiresIn seconds that the access token is valid
 * @param refreshToken good for one refresh
 */
public record TokensView(String accessToken, String tokenType, long expiresIn, String refreshToken) {}
