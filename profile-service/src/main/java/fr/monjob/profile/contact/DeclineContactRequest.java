package fr.monjob.profile.contact;

/** @param reason from the published list, or null */
public record DeclineContactRequest(DeclineReason reason) {}
