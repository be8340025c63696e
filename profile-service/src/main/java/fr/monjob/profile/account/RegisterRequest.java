package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Body of a registration.
 *
 * @param role           BENEFICIARY or EMPLOYER; the others don't register
 * @param password       12 to 128 characters, not one of the well-known ones
 * @param identifier     e-mail address or French phone number; with a code it may be left out, and one is given
 * @param invitationCode from an advisor's letter
 * @param siret          employers only, like the company's name
 */
public record RegisterRequest(
        @NotNull Role role,
        @Size(min = 1, max = 254) String identifier,
        @NotNull @Size(max = 1024) String password,
        @Size(max = 100) String givenName,
        @Size(max = 100) String familyName,
        @Size(max = 100) String invitationCode,
        @Size(max = 40) String siret,
        @Size(max = 200) String companyName) {}
