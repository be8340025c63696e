package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import java.util.UUID;

/** What is told of a new account. */
public record OpenedAccountView(UUID accountId, Role role) {}
