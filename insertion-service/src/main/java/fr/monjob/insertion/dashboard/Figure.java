package fr.monjob.insertion.dashboard;

import java.math.BigDecimal;

/**
 * One figure that can be defended: what it counts, over which time, for whom, and from which records. Figures of
 * different scopes are never added.
 *
 * @param key    stable name
 * @param period {@code 2022}
 * @param scope  which people, in which territory
 * @param source the records it was computed from
 */
public record Figure(
        String key, String label, BigDecimal value, String unit, String period, String scope, String source) {}
