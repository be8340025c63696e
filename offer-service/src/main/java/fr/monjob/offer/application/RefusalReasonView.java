package fr.monjob.offer.application;

/** @param label in plain French */
public record RefusalReasonView(RefusalReason code, String label) {}
