package fr.monjob.profile.referential;

import fr.monjob.referential.rome.Skill;
import fr.monjob.referential.rome.SkillKind;

/** A skill as a form needs it. */
public record SkillView(String code, String label, SkillKind kind) {

    static SkillView of(Skill skill) {
        return new SkillView(skill.code(), skill.label(), skill.kind());
    }
}
