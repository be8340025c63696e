package fr.monjob.bench.contender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of cards as small numbers and bits, for whoever keeps people in columns. */
final class Codes {

    private static final List<String> CONTRACTS = List.of("CDI", "CDD", "CDDI", "INTERIM");
    private static final List<String> LICENCES = List.of("B", "C");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a code, a new one when it is new. */
    int obtain(String code) {
        return numbers.computeIfAbsent(code, first -> {
            words.add(first);
            return words.size() - 1;
        });
    }

    /** -1 for a code that nobody has. */
    int find(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** The code of a number; empty for what is no skill's. */
    String word(int number) {
        return number < words.size() ? words.get(number) : "";
    }

    int size() {
        return numbers.size();
    }

    /** A bit for each accepted contract; all of them when any is accepted. */
    static byte contracts(Set<String> accepted) {
        return accepted.isEmpty() ? -1 : bits(accepted, CONTRACTS);
    }

    /** What an offer's contract asks of those bits; all when it names none. */
    static byte contract(String typeOrNull) {
        return typeOrNull == null ? -1 : bits(Set.of(typeOrNull), CONTRACTS);
    }

    static byte licences(Set<String> held) {
        return bits(held, LICENCES);
    }

    /** The bits without which an offer's vehicle is not driven. */
    static byte licence(String categoryOrNull) {
        return categoryOrNull == null ? 0 : bits(Set.of(categoryOrNull), LICENCES);
    }

    /** Days; the smallest number for somebody who is free. */
    static int day(LocalDate dateOrNull) {
        return dateOrNull == null ? Integer.MIN_VALUE : (int) dateOrNull.toEpochDay();
    }

    private static byte bits(Set<String> words, List<String> known) {
        int bits = 0;
        for (String word : words) {
            bits |= 1 << known.indexOf(word);
        }
        return (byte) bits;
    }
}
