package fr.monjob.insertion.rule;

import java.math.BigDecimal;

/** Numbers as people read them, without zeros that say nothing. */
public final class NumberText {

    private NumberText() {}

    /** {@code 212,57}. */
    public static String french(BigDecimal number) {
        return english(number).replace('.', ',');
    }

    /** {@code 212.57}. */
    public static String english(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
