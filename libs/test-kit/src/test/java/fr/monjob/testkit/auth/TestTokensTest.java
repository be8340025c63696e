package fr.monjob.testkit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void carryTheClaimsOfAnEmployer() throws Exception {
        UUID account = UUID.randomUUID();
        UUID employer = UUID.randomUUID();

        JwtClaims claims = verify(TestTokens.employer(account, employer, "13002526500013", "Maçonnerie du Nord"));

        assertThat(claims.getSubject()).isEqualTo(account.toString());
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("EMPLOYER");
        assertThat(claims.getStringClaimValue("employer_id")).isEqualTo(employer.toString());
        assertThat(claims.getStringClaimValue("siret")).isEqualTo("13002526500013");
        assertThat(claims.getStringClaimValue("company_name")).isEqualTo("Maçonnerie du Nord");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(600);
    }

    @Test
    void canBeWrongInOneThingOnly() throws Exception {
        verify(TestTokens.admin());
        refuses(TestTokens.role("ADMIN", UUID.randomUUID()).forged());
        refuses(TestTokens.role("ADMIN", UUID.randomUUID()).expired());
        refuses(TestTokens.role("ADMIN", UUID.randomUUID()).issuer("https://elsewhere.fr"));
        refuses(TestTokens.role("ADMIN", UUID.randomUUID()).audience("another-api"));
    }

    private static void refuses(TestToken token) {
        assertThatExceptionOfType(InvalidJwtException.class).isThrownBy(() -> verify(token.sign()));
    }

    private static JwtClaims verify(String token) throws Exception {
        String jwks = Files.readString(Path.of(URI.create(TestKeys.jwksLocation())));
        assertThat(jwks).doesNotContain("\"d\":");
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(jwks).getJsonWebKeys()))
                .setRequireExpirationTime()
                .setExpectedIssuer("https://monjob.fr")
                .setExpectedAudience("monjob-api")
                .build()
                .processToClaims(token);
    }
}
