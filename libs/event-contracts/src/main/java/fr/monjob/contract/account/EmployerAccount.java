package fr.monjob.contract.account;

import java.util.UUID;

/** An employer opened an account; nothing about it is verified yet. */
public record EmployerAccount(UUID employerId, UUID accountId, String siret, String companyName) {}
