package fr.monjob.insertion.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into the cells of a list; empty for what can't be read. */
public final class TypedValues {

    private static final Pattern FRENCH_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})(-[0-9]{1,2})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:[0-9]{1,2}/)?([0-9]{1,2})/([0-9]{4})");

    private TypedValues() {}

    /** {@code 2022-05-31} or {@code 31/05/2022}. */
    public static Optional<LocalDate> day(String typed) {
        try {
            Matcher french = FRENCH_DAY.matcher(typed);
            return Optional.of(
                    french.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(french.group(3)),
                                    Integer.parseInt(french.group(2)),
                                    Integer.parseInt(french.group(1)))
                            : LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** {@code 2022-05} or {@code 05/2022}, or a day of it. */
    public static Optional<YearMonth> month(String typed) {
        Matcher first = YEAR_FIRST.matcher(typed);
        Matcher last = YEAR_LAST.matcher(typed);
        try {
            if (first.matches()) {
                return Optional.of(YearMonth.of(Integer.parseInt(first.group(1)), Integer.parseInt(first.group(2))));
            }
            return last.matches()
                    ? Optional.of(YearMonth.of(Integer.parseInt(last.group(2)), Integer.parseInt(last.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
