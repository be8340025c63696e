package fr.monjob.match.index;

import fr.monjob.match.api.SkillNeed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Skill codes as small numbers, given in the order in which codes are met and never taken back. */
final class SkillNumbers {

    /** What stands for a code that nobody in the index has. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** The number of a code, given now if it is new. One thread at a time. */
    int obtain(String code) {
        Integer known = numbers.get(code);
        return known != null ? known : numbers.computeIfAbsent(code, first -> numbers.size());
    }

    /** Any thread. */
    int find(String code) {
        return numbers.getOrDefault(code, UNKNOWN);
    }

    int[] obtain(Collection<String> codes) {
        int[] obtained = new int[codes.size()];
        int at = 0;
        for (String code : codes) {
            obtained[at++] = obtain(code);
        }
        return obtained;
    }

    /** Of each in order, the unknown ones too. */
    int[] find(List<SkillNeed> needs) {
        int[] found = new int[needs.size()];
        for (int need = 0; need < found.length; need++) {
            found[need] = find(needs.get(need).code());
        }
        return found;
    }

    /** Of those that are known, in no order. */
    int[] find(Set<String> codes) {
        return codes.stream()
                .mapToInt(this::find)
                .filter(number -> number != UNKNOWN)
                .toArray();
    }
}
