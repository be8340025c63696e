package fr.monjob.insertion.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule's name, where it comes from, when it holds, and its numbers. Each number has the day from which it holds, so that
 * a change of the law is one more line and no earlier verdict changes.
 *
 * @param code       stable name, for example {@code cddi-total}
 * @param source     the article, French
 * @param from       first day
 * @param until      last day; null while it holds
 * @param parameters by name, then by the first day of each value
 */
public record RuleTerms(
        String code,
        String source,
        LocalDate from,
        LocalDate until,
        Map<String, NavigableMap<LocalDate, BigDecimal>> parameters) {

    /** @throws IllegalArgumentException when a parameter has no value on the rule's first day */
    public RuleTerms {
        Map<String, NavigableMap<LocalDate, BigDecimal>> copy = new TreeMap<>();
        parameters.forEach((name, values) -> copy.put(name, new TreeMap<>(values)));
        parameters = Map.copyOf(copy);
        copy.forEach((name, values) -> {
            if (values.floorKey(from) == null) {
                throw new IllegalArgumentException("No " + name + " of " + code + " on " + from);
            }
        });
    }

    /** Whether the rule holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * A parameter's value on a day.
     *
     * @throws IllegalStateException when the configuration has none
     */
    public BigDecimal number(String parameter, LocalDate day) {
        return Optional.ofNullable(parameters.get(parameter))
                .map(values -> values.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException("No " + parameter + " of " + code + " on " + day));
    }

    /** A parameter that is a whole number: months, days or a count. */
    public int whole(String parameter, LocalDate day) {
        return number(parameter, day).intValueExact();
    }

    /**
     * For the rule's constructor: a name that the configuration lacks is found when the service starts.
     *
     * @throws IllegalArgumentException when one of these, or anything but these, is configured
     */
    public RuleTerms requiring(String... names) {
        if (!parameters.keySet().equals(Set.of(names))) {
            throw new IllegalArgumentException(
                    code + " needs " + String.join(", ", names) + " and has " + parameters.keySet());
        }
        return this;
    }
}
