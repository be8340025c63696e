package fr.monjob.profile.account;

import java.util.UUID;

/**
 * A person signed up with a code, in the transaction that is under way.
 *
 * @param tookOver whether a profile had waited for them, made by their advisor
 */
public record AccountInvited(AccountEntity account, UUID advisorId, boolean tookOver) {}
