package fr.monjob.web.problem;

/** One field that was refused: its path as on the wire ({@code wantedJobs[0].radiusKm}) and why. */
public record Violation(String field, String message) {}
