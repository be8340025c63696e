package fr.monjob.profile.referential;

import java.util.List;

/** What was found, best first. */
public record FoundView<T>(List<T> items) {}
