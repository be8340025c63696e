package fr.monjob.demo.chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that comes out the same for the same seed and topic. Each topic has its own: a change in how one thing is made up
 * leaves the others as they were. For one thread.
 */
public final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** The chance of one topic. */
    public static Dice of(long seed, String topic) {
        return new Dice(new Random(seed * 31 + topic.hashCode()));
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** From 0 to below 1. */
    public double fraction() {
        return random.nextDouble();
    }

    /** One of these, each as likely. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many different ones of these, or all of them when there are fewer, in no order. */
    public <T> List<T> some(List<T> choices, int count) {
        List<T> mixed = shuffled(choices);
        return mixed.subList(0, Math.min(count, mixed.size()));
    }

    /** All of these in another order. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
