package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.programme.CollegeWork;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A line of a list, read.
 *
 * @param worked null when it is the hours
 */
record HoursLine(
        UUID personId,
        YearMonth month,
        BigDecimal hours,
        BigDecimal worked,
        ContractType contract,
        String proof,
        CollegeWork work) {}
