package fr.monjob.web.edit;

/** What is answered, and the version it is at. */
public record Versioned<T>(T view, long version) {}
