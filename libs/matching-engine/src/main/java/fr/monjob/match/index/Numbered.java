package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Numbers the different objects of a block, of which many of its people share one: two bytes stand for each then. */
final class Numbered<T> {

    private final Map<T, Character> numbers = new IdentityHashMap<>();
    private final List<T> inOrder = new ArrayList<>();

    /** Its number, 0 for the first. A block has fewer than 65 536 of anything. */
    char numberOf(T object) {
        return numbers.computeIfAbsent(object, first -> {
            inOrder.add(first);
            return (char) (inOrder.size() - 1);
        });
    }

    /** All of them, by number. */
    T[] toArray(IntFunction<T[]> array) {
        return inOrder.toArray(array);
    }
}
