package org.hibernate;

/** Stands for Hibernate's, which this kit knows by name only. */
public final class StaleStateException extends RuntimeException {}
