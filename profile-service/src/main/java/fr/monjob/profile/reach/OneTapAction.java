package fr.monjob.profile.reach;

/** What one tap can do. */
enum OneTapAction {
    /** The profile is no longer visible to employers. */
    NOT_AVAILABLE,
    /** Yes to an employer's question: the name and the phone number are shown, or the e-mail address of who has no phone. */
    ACCEPT_CONTACT,
    /** No to an employer's question. */
    DECLINE_CONTACT
}
