package fr.monjob.insertion.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it. */
public final class DayText {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    /** {@code 1er février 2026}. */
    public static String french(LocalDate day) {
        String text = FRENCH.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("1", "1er") : text;
    }

    /** {@code 1 February 2026}. */
    public static String english(LocalDate day) {
        return ENGLISH.format(day);
    }
}
