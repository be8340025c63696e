package fr.monjob.insertion.agreement;

/** Who agrees on an immersion. */
public enum Party {
    PERSON,
    HOST,
    /** The Département, by the advisor. */
    PRESCRIBER
}
