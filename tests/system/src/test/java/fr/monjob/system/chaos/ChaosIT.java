package fr.monjob.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.system.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * People and employers work while parts die, freeze and come back: what was acknowledged is there once, in every service,
 * and who left stays away. {@code ./monjob chaos} lets it run for longer.
 */
class ChaosIT {

    private static final Path FOLDER = Path.of("target/chaos");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration CONVERGES_WITHIN = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** Limits protect real users from each other; here one machine plays them all. */
    private static final Map<String, String> NO_LIMITS = Map.of(
            "MONJOB_LIMIT_PEER_PER_MINUTE", "100000000",
            "MONJOB_LIMIT_ACCOUNT_PER_MINUTE", "100000000",
            "MONJOB_LIMIT_AUTH_PER_MINUTE", "100000000",
            "MONJOB_LOGIN_PER_ADDRESS_PER_MINUTE", "100000000",
            "MONJOB_LOGIN_FAILURES_PER_ADDRESS_PER_MINUTE", "100000000",
            "MONJOB_LOGIN_PER_MINUTE", "100000000",
            "MONJOB_OFFERS_PER_DAY", "100000000");

    private final long seed = Long.parseLong(System.getenv().getOrDefault("MONJOB_CHAOS_SEED", "62"));
    private final Duration work =
            Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault("MONJOB_CHAOS_MINUTES", "2")));
    private final Installation product = new Installation(FOLDER.resolve("product"), NO_LIMITS);
    private final Stores stores = new Stores(product);

    @Test
    void nothingIsLostDoubledOrBroughtBack() throws Exception {
        product.start();
        try (Journal journal = new Journal(FOLDER.resolve("journal.txt"))) {
            Town town = new Town(product, journal);
            Nemesis nemesis = new Nemesis(product, stores, journal, new Random(seed));
            work(town, nemesis);
            Ledger ledger = check(journal, town, nemesis);
            Files.writeString(FOLDER.resolve("ledger.txt"), ledger.toString());
            System.out.println(ledger);
            assertThat(ledger.findings()).isEmpty();
            assertThat(ledger.unanswered()).isZero();
            assertThat(ledger.waiting()).isZero();
            assertThat(ledger.deadLetters()).isEmpty();
            assertThat(ledger.acknowledged())
                    .as("what took place, however slow the machine")
                    .containsKeys(
                            Operation.SIGN_UP,
                            Operation.WRITE_PROFILE,
                            Operation.SHOW,
                            Operation.ERASE,
                            Operation.APPLY,
                            Operation.DRAFT,
                            Operation.EDIT,
                            Operation.PUBLISH,
                            Operation.WITHDRAW);
            assertThat(ledger.faults()).isNotEmpty();
        } finally {
            product.stop();
        }
    }

    private void work(Town town, Nemesis nemesis) throws InterruptedException, ExecutionException {
        try (Crew crew = new Crew(town)) {
            crew.begin(seed, advisor(town));
            Instant end = Instant.now().plus(work);
            town.workUntil(end);
            while (Instant.now().isBefore(end)) {
                nemesis.strike();
            }
            town.endPatienceIn(PATIENCE);
            crew.awaitEnd();
        }
    }

    /** Looks until nothing is wrong, or for so long that it never will be. */
    private Ledger check(Journal journal, Town town, Nemesis nemesis) throws IOException {
        Instant begin = Instant.now();
        Expectations right = new Expectations(journal.entries());
        while (true) {
            int waiting = stores.countWaiting();
            List<Audit.Finding> findings = stores.audit(right);
            Duration passed = Duration.between(begin, Instant.now());
            boolean clean = waiting == 0 && findings.isEmpty();
            if (clean || passed.compareTo(CONVERGES_WITHIN) > 0) {
                return new Ledger(
                        seed,
                        work,
                        passed,
                        journal.countByOperation(),
                        town.answers(),
                        nemesis.faults(),
                        journal.countUnanswered(),
                        right.count(),
                        waiting,
                        stores.deadLetters(),
                        findings);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Who verifies the employers. */
    private Visitor advisor(Town town) {
        Visitor administrator =
                new Visitor(town, product.secret("MONJOB_ADMIN_EMAIL"), product.secret("MONJOB_ADMIN_PASSWORD"));
        administrator.login();
        String identifier = "referent" + town.nextNumber() + "@chaos.example";
        administrator.post("/admin/accounts", """
                {"role":"ADVISOR","identifier":"%s","password":"%s","givenName":"Claude","familyName":"Exemple"}
                """.formatted(identifier, Visitor.PASSWORD));
        Visitor advisor = new Visitor(town, identifier, Visitor.PASSWORD);
        advisor.login();
        return advisor;
    }
}
