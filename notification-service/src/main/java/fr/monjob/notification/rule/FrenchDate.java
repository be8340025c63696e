package fr.monjob.notification.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the reader says them. */
final class FrenchDate {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

    private FrenchDate() {}

    /** " avant le lundi 16 mars", nothing when there is no such day. */
    static String before(Instant due) {
        return due == null ? "" : " avant le " + DAY.format(due);
    }
}
