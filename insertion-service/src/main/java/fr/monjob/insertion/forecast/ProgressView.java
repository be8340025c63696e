package fr.monjob.insertion.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.monjob.insertion.hours.participant.ClausePublic;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * How far a programme is.
 *
 * @param hoursDone      of the lines that stand
 * @param hoursValidated of those that a facilitator found right
 * @param etp            full-time equivalents of the hours done, two places, half up
 * @param participants   people with hours that stand
 * @param byPublic       of them, each in all publics that they are of, so that these are not added; null hides fewer than
 *                       five, or a count that would tell of them
 * @param byMonth        hours that stand, of each month that has lines, the oldest first
 * @param structures     employers that carry out its lots
 * @param colleges       in which people work
 * @param suggestions    who could work what is missing, for each lot that says where and what its work is; none once the
 *                       programme has ended
 */
public record ProgressView(
        BigDecimal hoursCommitted,
        BigDecimal hoursDone,
        BigDecimal hoursValidated,
        BigDecimal etp,
        long participants,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<ClausePublic, Integer> byPublic,
        NavigableMap<YearMonth, BigDecimal> byMonth,
        long structures,
        long colleges,
        Forecast forecast,
        List<Suggestion> suggestions) {}
