package fr.monjob.referential.rome;

import java.util.List;

/**
 * A skill of the catalogue.
 *
 * @param code stable for ever, {@code MJ} and four digits; a code is never given to another skill
 * @param label French, as a person would tick it
 * @param jobs ROME codes of the jobs for which it is usual, the closest first; empty for ways of being
 * @param words what people write for it
 */
public record Skill(String code, String label, SkillKind kind, List<String> jobs, List<Phrase> words) {}
