package fr.monjob.insertion.sample;

/** Stands for a class of another service. */
public record ForeignFact(String name) {}
