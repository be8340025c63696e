package fr.monjob.profile.contact;

/** @param label in plain French */
public record DeclineReasonView(DeclineReason code, String label) {}
