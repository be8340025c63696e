package fr.monjob.bench.report;

import java.util.Locale;

/** Numbers as people read them: three digits, thousands apart. */
final class Shown {

    private Shown() {}

    /** A dash for what was not measured. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value)
                .replace(',', ' ')
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    /** Microseconds as milliseconds. */
    static String millis(double micros) {
        return number(micros / 1e3);
    }
}
