package fr.monjob.notification.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the reader says them. */
final class FrenchDate {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private FrenchDate() {}

    /** "16 mars 2030". */
    static String withYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** " avant le lundi 16 mars", nothing when there is no such day. */
    static String before(Instant due) {
        return due == null ? "" : " avant le " + DAY.format(due);
    }
}
