package fr.monjob.profile.portfolio;

import fr.monjob.profile.person.NameKey;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.web.paging.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who is in whose portfolio, and how far they have come. */
@ApplicationScoped
class PortfolioRepository {

    private final Session database;

    PortfolioRepository(Session database) {
        this.database = database;
    }

    /** A line of the list and the key it is sorted by. */
    record Line(PortfolioPersonView person, String nameKey) {}

    /**
     * By family name, then given name.
     *
     * @param words beginnings or parts of names, in any order and spelling; null or blank for everybody
     * @param state or null
     */
    List<Line> list(UUID advisorId, String words, PortfolioState state, Optional<Keyset> after, int limit) {
        return database.createNativeQuery("""
                        SELECT * FROM (
                            SELECT p.id, p.version, p.given_name, p.family_name, p.commune_code, a.identifier, e.assigned_at,
                                p.name_key, CASE
                                    WHEN a.password_hash IS NULL AND p.confirmed_at IS NULL
                                        AND c.published IS NOT TRUE THEN 'NOT_SIGNED_UP'
                                    WHEN p.confirmed_at IS NULL THEN 'TO_CONFIRM'
                                    WHEN c.published THEN 'PUBLISHED' ELSE 'HIDDEN' END AS state
                            FROM portfolio_entry e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = p.id
                                LEFT JOIN candidate c ON c.id = p.id
                            WHERE e.advisor_id = :advisor) AS line
                        WHERE name_key LIKE ALL (CAST(:patterns AS text[]))
                            AND (:state = '' OR state = :state)
                            AND (name_key, id) > (:name, CAST(:id AS uuid))
                        ORDER BY name_key, id LIMIT :limit
                        """, Tuple.class)
                .setParameter("advisor", advisorId)
                .setParameter("patterns", patterns(words))
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("name", after.map(keyset -> keyset.text(0)).orElse(""))
                .setParameter("id", after.map(keyset -> keyset.text(1)).orElse(new UUID(0, 0).toString()))
                .setParameter("limit", limit)
                .getResultStream()
                .map(PortfolioRepository::line)
                .toList();
    }

    /** All advisors, by name, and how many people each accompanies. */
    List<AdvisorView> listAdvisors(Optional<Keyset> after, int limit) {
        return database.createNativeQuery("""
                        SELECT a.id, a.given_name, a.family_name,
                            (SELECT count(*) FROM portfolio_entry e WHERE e.advisor_id = a.id) AS people
                        FROM account a
                        WHERE a.role = 'ADVISOR' AND a.disabled_at IS NULL
                            AND (coalesce(a.family_name, ''), a.id) > (:name, CAST(:id AS uuid))
                        ORDER BY coalesce(a.family_name, ''), a.id LIMIT :limit
                        """, Tuple.class)
                .setParameter("name", after.map(keyset -> keyset.text(0)).orElse(""))
                .setParameter("id", after.map(keyset -> keyset.text(1)).orElse(new UUID(0, 0).toString()))
                .setParameter("limit", limit)
                .getResultStream()
                .map(PortfolioRepository::advisor)
                .toList();
    }

    /** Each word stands somewhere in the name; a word has letters and digits alone, nothing to be escaped. */
    private static String patterns(String words) {
        String patterns = Arrays.stream((words == null ? "" : words).split("[\\s-]+"))
                .map(NameKey::plain)
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .collect(Collectors.joining(","));
        return "{" + (patterns.isEmpty() ? "%" : patterns) + "}";
    }

    private static Line line(Tuple row) {
        String commune = Communes.load()
                .findByCode(row.get("commune_code", String.class))
                .map(Commune::name)
                .orElse(null);
        PortfolioPersonView person = new PortfolioPersonView(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                commune,
                PortfolioState.valueOf(row.get("state", String.class)),
                row.get("identifier", String.class),
                row.get("assigned_at", Instant.class));
        return new Line(person, row.get("name_key", String.class));
    }

    private static AdvisorView advisor(Tuple row) {
        return new AdvisorView(
                row.get("id", UUID.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                row.get("people", Number.class).longValue());
    }
}
