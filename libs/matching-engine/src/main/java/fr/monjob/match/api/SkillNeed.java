package fr.monjob.match.api;

/** A skill that an offer asks for: essential, or merely useful. */
public record SkillNeed(String code, boolean essential) {}
