package fr.monjob.demo.people;

import java.util.List;

/**
 * The numbers that Arcep keeps for films and books (plan de numérotation, décision 2018-0881): 10 000 in each range, given
 * to nobody, so that no demo ever rings at somebody's.
 */
public final class FictionPhones {

    private static final int IN_A_RANGE = 10_000;
    private static final String MOBILE = "063998";
    private static final List<String> FIXED = List.of("035301", "026191", "046571", "053649");
    private static final String COMPANIES = "019900";

    private FictionPhones() {}

    /** The n-th mobile number, from 0 to 9 999, as it is written in France. */
    public static String mobile(int number) {
        return written(MOBILE, number);
    }

    /** The n-th number of a home, from 0 to 39 999. */
    public static String home(int number) {
        return written(FIXED.get(number / IN_A_RANGE), number % IN_A_RANGE);
    }

    /** The n-th number of a company, from 0 to 9 999. */
    public static String company(int number) {
        return written(COMPANIES, number);
    }

    private static String written(String range, int number) {
        if (number < 0 || number >= IN_A_RANGE) {
            throw new IllegalArgumentException("The range has no number " + number);
        }
        return (range + "%04d".formatted(number)).replaceAll("(..)(?!$)", "$1 ");
    }
}
