package fr.monjob.matching.catalogue;

/** A job as shown. */
public record JobView(String romeCode, String label) {}
