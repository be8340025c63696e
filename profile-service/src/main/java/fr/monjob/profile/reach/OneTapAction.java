package fr.monjob.profile.reach;

/** What one tap can do. */
enum OneTapAction {
    /** The profile is no longer visible to employers. */
    NOT_AVAILABLE
}
