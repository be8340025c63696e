package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.facts.MemoryFacts;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work that follows a commit finds what was committed. */
@QuarkusTest
@WithStack
class CaughtUpEngineTest {

    private static final GeoPoint LENS = new GeoPoint(Facts.LAT, Facts.LON);
    private static final OfferCard MASON = new OfferCard(
            UUID.randomUUID(), Facts.MASON, null, LENS, List.of(new SkillNeed("s", true)), null, null, null);

    @Inject
    CaughtUpEngine caughtUp;

    @Inject
    MemoryIndex index;

    @Inject
    PostgisMatchEngine postgis;

    @Inject
    IndexFiller filler;

    @Inject
    AgroalDataSource database;

    @Inject
    Supplier<MatchDay> today;

    @Test
    void knowsEveryCommitBeforeTheCall() throws SQLException {
        UUID person = UUID.randomUUID();
        MatchEngine before = index.findReady().orElse(null);
        filler.fill(
                List.of(new PersonCard(
                        person, LENS, 0, List.of(JobWish.of(Facts.MASON, 20)), Set.of("s"), Set.of(), null)),
                List.of());
        await().until(() -> index.findReady().isPresent() && index.findReady().orElseThrow() != before);
        for (int i = 0; i < 100; i++) {
            boolean gone = i % 2 == 0;
            run("UPDATE candidate SET available_from = %s".formatted(gone ? "'2200-01-01'" : "NULL"));
            MatchEngine engine = caughtUp.get();
            assertThat(engine).isSameAs(index.findReady().orElseThrow());
            assertThat(engine.topPeople(MASON, Radius.UNLIMITED, 10)).hasSize(gone ? 0 : 1);
        }
    }

    @Test
    void isPostgisWhileThereIsNoIndex() {
        MemoryIndex none = new MemoryIndex(new SimpleMeterRegistry());
        assertThat(new CaughtUpEngine(none, postgis, database).get()).isSameAs(postgis);
    }

    @Test
    void isPostgisWhenTheIndexHearsNothing() {
        MemoryIndex deaf = new MemoryIndex(new SimpleMeterRegistry());
        deaf.ready(new InMemoryEngine(today), new MemoryFacts());
        assertThat(new CaughtUpEngine(deaf, postgis, database).get()).isSameAs(postgis);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
