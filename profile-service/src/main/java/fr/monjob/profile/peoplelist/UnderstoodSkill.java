package fr.monjob.profile.peoplelist;

/** How a skill's name in a list was understood, for somebody to look over. */
public record UnderstoodSkill(String typed, String code, String label) {}
