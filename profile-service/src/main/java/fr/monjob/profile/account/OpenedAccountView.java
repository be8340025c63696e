package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import java.util.UUID;

/**
 * What is told of a new account.
 *
 * @param identifier what its owner logs in with from now on
 */
public record OpenedAccountView(UUID accountId, Role role, String identifier) {}
