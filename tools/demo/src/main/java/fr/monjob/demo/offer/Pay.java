package fr.monjob.demo.offer;

import fr.monjob.demo.chance.Dice;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an offer pays, from the minimum wage upwards. */
final class Pay {

    /** Gross, in cents: 12,02 € an hour and 1 823,03 € for a month of 35 hours a week (since 1 January 2026). */
    private static final int SMIC_HOUR = 1_202;

    private static final int SMIC_MONTH = 182_303;
    private static final int LEGAL_WEEK = 35;

    /** A training contract of somebody under 26 pays less than the minimum wage; the demo's are for those over 26. */
    private static final int CENTS_ROUNDED_TO = 10;

    private Pay() {}

    /** @param minimum whether it is the minimum wage and no more */
    static Map<String, Object> of(String contractType, double weeklyHours, boolean minimum, Dice dice) {
        double above = minimum ? 1 : 1 + dice.between(0, 22) / 100.0;
        Map<String, Object> pay = new LinkedHashMap<>();
        if (contractType.equals("INTERIM") || weeklyHours < LEGAL_WEEK) {
            pay.put("min", rounded(SMIC_HOUR * above));
            pay.put("per", "HOUR");
        } else {
            pay.put("min", rounded(SMIC_MONTH * above));
            pay.put("per", "MONTH");
        }
        if (!minimum && dice.percent(45)) {
            pay.put("max", rounded((Long) pay.get("min") * (1 + dice.between(3, 15) / 100.0)));
        }
        return pay;
    }

    /** Never below what the law says. */
    private static long rounded(double cents) {
        return (long) Math.ceil(cents / CENTS_ROUNDED_TO) * CENTS_ROUNDED_TO;
    }
}
