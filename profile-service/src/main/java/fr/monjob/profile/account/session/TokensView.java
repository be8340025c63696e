package fr.monjob.profile.account.session;

/**
 * What a client works with from now on.
 *
 * @param expiresIn seconds that the access token is valid
 * @param refreshToken good for one refresh
 * @param onlyFor      SECOND_FACTOR_SETUP when the access token opens nothing but /auth/second-factor; absent when it is
 *     good for all that the role may do. Once a second factor is set up, the next refresh gives such a one.
 */
public record TokensView(String accessToken, String tokenType, long expiresIn, String refreshToken, String onlyFor) {}
