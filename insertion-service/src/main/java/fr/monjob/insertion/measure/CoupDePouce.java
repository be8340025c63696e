package fr.monjob.insertion.measure;

/** What a coup de pouce compétences pays for. */
public enum CoupDePouce {
    /** A person's project. */
    PROJECT,
    /** An action for several people before a project. */
    PREPARATORY_ACTION
}
