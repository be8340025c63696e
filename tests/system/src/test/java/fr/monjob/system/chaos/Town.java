package fr.monjob.system.chaos;

import fr.monjob.system.Installation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What all the people and employers of a run share. Safe for all threads. */
final class Town {

    private static final int SHOWN_OFFERS = 400;

    private final Installation product;
    private final Journal journal;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> offers = new ArrayList<>();
    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private volatile Instant workEnds = Instant.MAX;
    private volatile Instant patienceEnds = Instant.MAX;

    Town(Installation product, Journal journal) {
        this.product = product;
        this.journal = journal;
    }

    String url() {
        return product.url();
    }

    Journal journal() {
        return journal;
    }

    /** Different for everybody and everything of a run. */
    int nextNumber() {
        return numbers.incrementAndGet();
    }

    void workUntil(Instant end) {
        workEnds = end;
    }

    boolean isAtWork() {
        return Instant.now().isBefore(workEnds);
    }

    /** From now on nobody asks longer than this for an answer. */
    void endPatienceIn(Duration time) {
        patienceEnds = Instant.now().plus(time);
    }

    boolean isOutOfPatience() {
        return Instant.now().isAfter(patienceEnds);
    }

    /** Shows a published offer to whoever looks for one; of many the oldest is forgotten. */
    synchronized void show(String offerId) {
        if (offers.size() == SHOWN_OFFERS) {
            offers.remove(0);
        }
        offers.add(offerId);
    }

    /** Some published offer, which may be withdrawn by now. */
    synchronized Optional<String> anyOffer(Random dice) {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(dice.nextInt(offers.size())));
    }

    void count(int status) {
        answers.computeIfAbsent(status, first -> new LongAdder()).increment();
    }

    /** How many answers had which status; 0 stands for none. */
    Map<Integer, Long> answers() {
        Map<Integer, Long> counts = new TreeMap<>();
        answers.forEach((status, count) -> counts.put(status, count.sum()));
        return counts;
    }
}
