package fr.monjob.profile.cv.upload;

/** Why a CV of an accepted kind is not kept; the codes are shown to the person and never renamed. */
public enum CvRejection {
    /** Damaged, or not what it claims to be. */
    UNREADABLE,
    /** It asks for a password. */
    ENCRYPTED,
    /** More pages or more text than a CV has. */
    TOO_LONG,
    /** It unfolds into more than a CV needs. */
    TOO_COMPLEX,
    /** Reading it took longer than any CV takes. */
    TIMEOUT,
    /** It has programs inside. */
    MACROS,
    /** It would load something from elsewhere when it is opened. */
    EXTERNAL_CONTENT,
    /** The virus scanner knows it. */
    MALWARE
}
