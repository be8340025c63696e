package fr.monjob.matching.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.matching.Facts;
import fr.monjob.matching.engine.SearchBases;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What memory knows is what the tables hold, soon after each commit. */
@QuarkusTest
@WithStack
class SearchFactsTest {

    private final UUID employer = UUID.randomUUID();
    private final UUID workplace = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID request = new UUID(1, employer.getLeastSignificantBits());
    private final UUID later = new UUID(2, employer.getLeastSignificantBits());

    @Inject
    SearchBases bases;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void tell() {
        EventSender.send(
                Facts.standingAt(employer, workplace),
                Facts.told(Facts.mason(person, 50.44, 2.83)),
                Facts.told(Facts.offer(offer, employer, "one", "two")),
                Facts.contact(later, employer, offer, person, "PENDING"),
                Facts.contact(request, employer, offer, person, "DECLINED"),
                Facts.contact(new UUID(0, employer.getMostSignificantBits()), employer, other, person, "EXPIRED"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(everything(memory()))
                        .containsExactly(true, true, true, true, "PENDING", "PENDING", "EXPIRED"));
    }

    @Test
    void memoryAndTablesKnowTheSame() {
        for (Function<SearchFacts, Object> question : List.<Function<SearchFacts, Object>>of(
                this::everything,
                facts -> facts.findOffer(offer),
                facts -> facts.findOffer(other),
                facts -> facts.mapWishes(List.of(person, other)),
                facts -> facts.findWorkplace(employer, workplace))) {
            assertThat(question.apply(memory()))
                    .isEqualTo(QuarkusTransaction.requiringNew()
                            .call(() -> question.apply(bases.inTables().facts())));
        }
    }

    @Test
    void aStrangerIsNobody() {
        UUID stranger = UUID.randomUUID();
        assertThat(memory().isVerified(stranger)).isFalse();
        assertThat(memory().findWorkplace(stranger, workplace)).isEmpty();
        assertThat(memory().contactsOfOffer(stranger, offer, List.of(person)).of(person))
                .isEqualTo("NONE");
    }

    /** Rows are changed as jobs and repairs do, past the events: every table tells. */
    @Test
    void memoryFollowsEveryTable() {
        run("UPDATE contact_index SET state = 'ACCEPTED' WHERE contact_request_id = '%s'".formatted(later));
        run("DELETE FROM contact_index WHERE offer_id = '%s'".formatted(other));
        run("UPDATE employer_standing SET verified = false WHERE employer_id = '%s'".formatted(employer));
        run("DELETE FROM employer_workplace WHERE employer_id = '%s'".formatted(employer));
        EventSender.send(Facts.closed(offer).version(2), Facts.withdrawn(person).version(2));
        await().untilAsserted(() -> assertThat(everything(memory()))
                .containsExactly(false, false, false, false, "ACCEPTED", "ACCEPTED", "NONE"));
        run("UPDATE employer_standing SET verified = true WHERE employer_id = '%s'".formatted(employer));
        await().untilAsserted(() -> assertThat(memory().isVerified(employer)).isTrue());
        run("DELETE FROM employer_standing WHERE employer_id = '%s'".formatted(employer));
        await().untilAsserted(() -> assertThat(memory().isVerified(employer)).isFalse());
    }

    private List<Object> everything(SearchFacts facts) {
        return List.of(
                facts.isVerified(employer),
                facts.findOffer(offer).isPresent(),
                facts.findWorkplace(employer, workplace).isPresent(),
                facts.mapWishes(List.of(person)).containsKey(person),
                facts.contactsOfOffer(employer, offer, List.of(person)).of(person),
                facts.contactsOfEmployer(employer, List.of(person)).of(person),
                facts.contactsOfOffer(employer, other, List.of(person)).of(person));
    }

    private SearchFacts memory() {
        return bases.findInMemory()
                .orElseThrow(() -> new AssertionError("The index is being built"))
                .facts();
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
