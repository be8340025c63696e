package fr.monjob.matching.catalogue;

/** A skill as shown. */
public record SkillView(String code, String label) {}
