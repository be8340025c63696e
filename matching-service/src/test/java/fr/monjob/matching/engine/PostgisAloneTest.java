package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With {@code matching.engine=postgis} no index is built, and answers come all the same. */
@QuarkusTest
@WithStack
@TestProfile(PostgisAloneTest.Postgis.class)
class PostgisAloneTest {

    /** The other setting. */
    public static final class Postgis implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("matching.engine", "postgis");
        }
    }

    @Inject
    MemoryIndex index;

    @Inject
    MatchEngine engine;

    @Test
    void answersWithoutAnIndex() {
        UUID person = UUID.randomUUID();
        String skill = "test-" + person;
        OfferCard wanted = new OfferCard(
                UUID.randomUUID(),
                Facts.MASON,
                null,
                new GeoPoint(Facts.LAT, Facts.LON),
                List.of(new SkillNeed(skill, true)),
                null,
                null,
                null);
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83, skill)));
        await().untilAsserted(() -> assertThat(
                        QuarkusTransaction.requiringNew().call(() -> engine.topPeople(wanted, Radius.UNLIMITED, 1)))
                .extracting(Match::personId)
                .containsExactly(person));
        assertThat(index.findReady()).isEmpty();
    }
}
