package fr.monjob.notification.preference;

/** A way to a reader. */
public enum Channel {
    IN_APP,
    EMAIL,
    SMS
}
