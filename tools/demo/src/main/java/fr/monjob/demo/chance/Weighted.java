package fr.monjob.demo.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some come up more often than others. Immutable. */
public final class Weighted<T> {

    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    /** @param weight not negative, and positive for one of them at least */
    public static <T> Weighted<T> of(List<T> choices, ToDoubleFunction<T> weight) {
        double[] upTo = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(choices.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nothing to choose from");
        }
        return new Weighted<>(List.copyOf(choices), upTo);
    }

    /** One of them by weight. */
    public T pick(Dice dice) {
        return at(dice.fraction());
    }

    /** The one at this place of the whole, from 0 to below 1. */
    public T at(double place) {
        int found = Arrays.binarySearch(upTo, place * upTo[upTo.length - 1]);
        int index = found < 0 ? -found - 1 : found + 1;
        return choices.get(Math.min(index, upTo.length - 1));
    }
}
