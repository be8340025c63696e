package fr.monjob.insertion.programme;

/** What is shown of a thing and the version that it is at. */
public record Versioned<T>(T view, long version) {}
