package fr.monjob.notification.preference;

import java.util.List;

/** How each kind of message reaches the caller; the kinds are those of the caller's role, in a fixed order. */
public record PreferencesView(List<Preference> items) {}
