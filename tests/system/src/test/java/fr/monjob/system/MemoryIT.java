package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service whose memory is too small for what is asked of it ends, and does not linger half-dead. */
@ExtendWith(Product.class)
class MemoryIT {

    private static final int CALLERS = 8;

    /** Enough to start with, and less than eight of the largest lists at once. */
    private static final String SMALL = "MONJOB_JAVA_OPTS=-Xmx72m";

    private final byte[] list = ("personne;embauche le;contrat;source\n"
                    + (UUID.randomUUID() + ";15/01/2024;CDI;France Travail et autres organismes du territoire\n")
                            .repeat(50_000))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void F34_itEndsAndIsStartedAnew() {
        Caller administrator = Caller.administrator();
        Product.monjob(List.of(SMALL), "restart", "insertion-service");
        ProcessHandle small = Product.process("insertion-service");
        Load load = new Load(CALLERS, () -> send(administrator));
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> !small.isAlive());
        } finally {
            load.end();
            Product.monjob("restart", "insertion-service");
        }
        assertThat(administrator.get("/dashboard").statusCode()).isEqualTo(200);
    }

    private Optional<String> send(Caller administrator) {
        administrator
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", "retours.csv", list, "text/csv")
                .post("/returns:import?check=true");
        return Optional.empty();
    }
}
