package fr.monjob.contract.vocabulary;

import java.math.BigDecimal;

/**
 * Weekly hours, both ends included; an absent end is open.
 *
 * @param min hours a week, or null
 * @param max hours a week, or null
 */
public record HoursRange(BigDecimal min, BigDecimal max) {}
