package fr.monjob.profile.reach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who is to be reached.
 *
 * @param recipientId     an account, or an employer for all its open accounts
 * @param occasionId      the mail or SMS; asked again for the same one, its links are the same
 * @param contactRequests those that the person is asked to answer
 * @param passwordReset   the notice that carries a link for a new password; then nothing else does, and the account is
 *                        reached by what it is logged in to with, nowhere else; null for all others
 */
record ReachRequest(
        @NotNull UUID recipientId,
        @NotNull UUID occasionId,
        @NotNull @Size(max = 100) List<@NotNull UUID> contactRequests,
        UUID passwordReset) {}
