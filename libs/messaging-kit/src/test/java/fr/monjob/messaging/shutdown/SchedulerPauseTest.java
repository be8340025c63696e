package fr.monjob.messaging.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class SchedulerPauseTest {

    @Inject
    SchedulerPause pause;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @Test
    void noJobBeginsWhileTheServiceStops() {
        assertThat(scheduler.isRunning()).isTrue();
        pause.stop(new ShutdownEvent());
        assertThat(scheduler.isRunning()).isFalse();
    }
}
