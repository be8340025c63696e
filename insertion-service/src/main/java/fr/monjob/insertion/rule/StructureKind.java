package fr.monjob.insertion.rule;

/** The insertion structures by their legal kind (article L5132-4); any other employer is {@code OTHER}. */
public enum StructureKind {
    EI,
    AI,
    ACI,
    ETTI,
    EITI,
    OTHER
}
