package fr.monjob.profile.account.recovery;

import java.time.Instant;

/**
 * A link with which somebody sets a new password.
 *
 * @param link      to the page where it is set; works once
 * @param expiresAt when it stops working
 */
public record ResetLinkView(String link, Instant expiresAt) {}
