package fr.monjob.profile.peoplelist;

/** How a job's name in a list was understood, for somebody to look over. */
public record UnderstoodJob(String typed, String romeCode, String label) {}
