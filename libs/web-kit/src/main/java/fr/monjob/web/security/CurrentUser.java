package fr.monjob.web.security;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls, as the verified token says: the only source of identity, never a body, a path or another header. On a
 * {@code @PermitAll} method it reads the token if there is one; every {@code get…} answers 401 when there is none.
 */
@RequestScoped
public class CurrentUser {
    private final JsonWebToken token;

    /** For the container. */
    @Inject
    public CurrentUser(JsonWebToken token) {
        this.token = token;
    }

    /** True when the request carries a valid token. */
    public boolean isAuthenticated() {
        return token.getRawToken() != null;
    }

    /** The account; for a beneficiary it is also the profile's id. */
    public UUID accountId() {
        return findAccountId().orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
    }

    /** The account, empty for an anonymous call. */
    public Optional<UUID> findAccountId() {
        return isAuthenticated() ? Optional.of(uuid(token.getSubject())) : Optional.empty();
    }

    /** The log-in that the token came of; empty when it says none. */
    public Optional<UUID> findSessionId() {
        return Optional.ofNullable(token.<String>getClaim(EndedSessions.CLAIM)).map(CurrentUser::uuid);
    }

    /** The one role of the caller. */
    public Role role() {
        return findRole().orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
    }

    /** The one role of the caller; empty for an anonymous call, and for who has to set up a second factor first. */
    public Optional<Role> findRole() {
        if (!isAuthenticated()) {
            return Optional.empty();
        }
        Set<String> groups = token.getGroups();
        try {
            return groups.stream()
                    .findFirst()
                    .filter(group -> !group.equals(Role.Name.SECOND_FACTOR_SETUP))
                    .map(Role::valueOf);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
    }

    /** True when the caller has this role. */
    public boolean is(Role role) {
        return findRole().filter(role::equals).isPresent();
    }

    /** The employer the caller acts for; 403 for anybody else. */
    public UUID employerId() {
        return uuid(employerClaim("employer_id"));
    }

    /** The establishment's SIRET, 14 digits; 403 for anybody but an employer. */
    public String siret() {
        return employerClaim("siret");
    }

    /** The company's name as registered; 403 for anybody but an employer. */
    public String companyName() {
        return employerClaim("company_name");
    }

    /** Whose inbox notifications go to: the employer's for employers, otherwise the account's. */
    public UUID recipientId() {
        return is(Role.EMPLOYER) ? employerId() : accountId();
    }

    /** The token as it came, to pass on when a service is asked on behalf of the caller. */
    public String bearerToken() {
        accountId();
        return token.getRawToken();
    }

    private String employerClaim(String name) {
        accountId();
        String value = token.getClaim(name);
        if (value == null || !is(Role.EMPLOYER)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        return value;
    }

    private static UUID uuid(String claim) {
        try {
            return UUID.fromString(claim);
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }
}
