package fr.monjob.insertion.dashboard;

import java.math.BigDecimal;

/**
 * One figure that can be defended: what it counts, over which time, for whom, and from which records. Figures of
 * different scopes are never added.
 *
 * @param key    stable name
 * @param period {@code 2022}, or {@code 2009-2022} for what was counted since then
 * @param scope  which people, in which territory
 * @param source the records it was computed from, or the body that counted it
 * @param query  what was asked of the database, with the year's days as {@code :from} and {@code :until}; for a figure of
 *               another body, that it was taken over
 */
public record Figure(
        String key,
        String label,
        BigDecimal value,
        String unit,
        String period,
        String scope,
        String source,
        String query) {}
