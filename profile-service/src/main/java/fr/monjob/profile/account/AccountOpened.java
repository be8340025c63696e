package fr.monjob.profile.account;

/** An account was made, in the transaction that is under way. */
public record AccountOpened(AccountEntity account) {}
