package fr.monjob.notification.message;

/** Whose inbox it is: the words, the preferences and the links depend on it. */
public enum Audience {
    PERSON,
    /** All who act for one employer; they share the inbox. */
    EMPLOYER,
    STAFF
}
