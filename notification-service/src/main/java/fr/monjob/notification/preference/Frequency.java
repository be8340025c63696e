package fr.monjob.notification.preference;

/** When mail and SMS leave. The inbox has everything at once. */
public enum Frequency {
    NOW,
    /** Together, once a day. */
    DAILY,
    /** Nothing of this kind, in the inbox neither. */
    OFF
}
