package fr.monjob.extractor;

/** Why there is no text. */
public enum Rejection {
    /** It is not what it claims to be, or is damaged. */
    UNREADABLE,
    /** It asks for a password. */
    ENCRYPTED,
    /** More pages or more text than a CV has. */
    TOO_LONG,
    /** It unfolds into more than a CV needs. */
    TOO_COMPLEX
}
