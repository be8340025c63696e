package fr.monjob.bench.http;

/** Something to read, and as whom. */
record Ask(String token, String path) {}
