package fr.monjob.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Any one process dies during the main job, without warning, and comes back, or all of them do: callers wait a little,
 * nothing is lost and nothing happens twice. Each dies where it has most to lose, with a step under way.
 */
@ExtendWith(Product.class)
class CrashIT {

    private static final List<String> APPLICATIONS = List.of(
            "profile-service",
            "offer-service",
            "matching-service",
            "notification-service",
            "insertion-service",
            "api-gateway");

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void losesNothingAndRepeatsNothing(String part) {
        work(() -> {
            Product.kill(part);
            Product.monjob("restart", part);
        });
    }

    /** As after a power cut; whoever starts first waits for the others. */
    @Test
    void F41_allAtOnceStartedInAnyOrderLoseNothingEither() {
        List<String> parts = new ArrayList<>(Stream.concat(Stream.of("postgis", "kafka"), APPLICATIONS.stream())
                .toList());
        Collections.shuffle(parts, new Random());
        System.out.println("Started in this order: " + parts);
        work(() -> {
            parts.forEach(Product::kill);
            Product.monjob(Stream.concat(Stream.of("restart"), parts.stream()).toArray(String[]::new));
        });
    }

    private static void work(Runnable crash) {
        MainJob job = new MainJob();
        job.describePerson();
        job.sendCv();
        List<Runnable> steps = List.of(
                job::showPerson,
                job::verifyEmployer,
                job::publishOffer,
                job::findPerson,
                job::tellPerson,
                job::apply,
                job::hire);
        for (int i = 0; i < steps.size(); i++) {
            if (i == 2 || i == 6) {
                CompletableFuture<Void> step = CompletableFuture.runAsync(steps.get(i));
                crash.run();
                step.join();
            } else {
                steps.get(i).run();
            }
        }
        job.checkNothingLostNothingTwice();
    }
}
