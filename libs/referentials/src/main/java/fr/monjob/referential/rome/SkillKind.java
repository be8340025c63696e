package fr.monjob.referential.rome;

/** What a skill is: a thing one does, a thing one knows (certificates included), or a way of being at work. */
public enum SkillKind {
    SAVOIR_FAIRE,
    SAVOIR,
    SAVOIR_ETRE
}
