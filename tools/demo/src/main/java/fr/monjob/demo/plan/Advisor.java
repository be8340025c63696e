package fr.monjob.demo.plan;

/** Somebody of the Département who accompanies people. */
public record Advisor(String givenName, String familyName, String email) {}
