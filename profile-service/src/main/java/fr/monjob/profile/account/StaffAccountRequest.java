package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Body with which an administrator opens an account.
 *
 * @param role     ADVISOR, FACILITATOR or ADMIN
 * @param password without one the account is there but nobody can log in to it
 */
public record StaffAccountRequest(
        @NotNull Role role,
        @NotNull @Size(min = 1, max = 254) String identifier,
        @Size(max = 1024) String password,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName) {}
