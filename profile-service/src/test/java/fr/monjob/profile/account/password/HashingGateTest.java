package fr.monjob.profile.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingGateTest {

    @Test
    void runsTwoAtOnceLetsTheQueueWaitAndTurnsTheRestAway() throws Exception {
        HashingGate gate = new HashingGate(2, 3);
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch turnedAway = new CountDownLatch(5);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(10);
        List<Future<Optional<Integer>>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(pool.submit(() -> {
                Optional<Integer> answer = gate.run(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    await(open);
                    return atOnce.decrementAndGet();
                });
                if (answer.isEmpty()) {
                    turnedAway.countDown();
                }
                return answer;
            }));
        }
        turnedAway.await();
        open.countDown();

        int served = 0;
        for (Future<Optional<Integer>> answer : answers) {
            served += answer.get().isPresent() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(served).isEqualTo(5);
        assertThat(most).hasValue(2);
        assertThat(gate.run(() -> 7)).as("the gate is free again").contains(7);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
