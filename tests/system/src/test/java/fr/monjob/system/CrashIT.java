package fr.monjob.system;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any one process dies during the main job, without warning, and comes back: callers wait a little, nothing is lost and
 * nothing happens twice. Each dies where it has most to lose, with a step under way.
 */
@ExtendWith(Product.class)
class CrashIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile-service",
                "offer-service",
                "matching-service",
                "notification-service",
                "insertion-service",
                "api-gateway"
            })
    void losesNothingAndRepeatsNothing(String part) {
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
                Product.kill(part);
                Product.monjob("restart", part);
                step.join();
            } else {
                steps.get(i).run();
            }
        }
        job.checkNothingLostNothingTwice();
    }
}
