package fr.monjob.bench.contender;

import fr.monjob.matching.postgis.ServiceSearch;

/** How PostGIS may be asked; all give the same answer. */
public enum PostgisPlan {
    /** The matching-service's own statement on its own tables. */
    SERVICE("the service's statement", ServiceSearch.PEOPLE, "force_custom_plan"),

    /** Skills and domains as one list of terms, each in the order of the curve: read only where it is near. */
    TERMS_ALONG_CURVE("terms along the curve", """
            WITH need AS MATERIALIZED (
                SELECT term, weight FROM unnest(CAST(:terms AS int[]), CAST(:weights AS int[])) AS n(term, weight)
            ), part AS MATERIALIZED (
                SELECT low, high FROM unnest(CAST(:lows AS bigint[]), CAST(:highs AS bigint[])) AS r(low, high)
            ), held AS MATERIALIZED (
                SELECT person, sum(weight) AS weight
                FROM need CROSS JOIN part
                CROSS JOIN LATERAL (SELECT person FROM posting
                                    WHERE posting.term = need.term AND curve BETWEEN low AND high) p
                GROUP BY person
                HAVING sum(weight) * 2 >= :total OR min(weight) = 0
            ), found AS MATERIALIZED (
                SELECT p.*, held.weight, great_circle_metres(:lat, :lon, p.lat, p.lon) AS distance
                FROM held JOIN person p USING (person)
                WHERE (p.licences & :licence) = :licence AND p.free_from <= :start
            )
            """ + Rest.OF_FOUND, "force_generic_plan"),

    /** Terms in one array a person, in a GIN index, and places in a GiST index: a bitmap of both. */
    ARRAYS("arrays and boxes", """
            WITH need AS MATERIALIZED (
                SELECT term, weight FROM unnest(CAST(:terms AS int[]), CAST(:weights AS int[])) AS n(term, weight)
            ), found AS MATERIALIZED (
                SELECT p.*, held.weight, great_circle_metres(:lat, :lon, p.lat, p.lon) AS distance
                FROM person p
                CROSS JOIN LATERAL (SELECT sum(need.weight) AS weight, min(need.weight) AS least
                                    FROM unnest(p.terms) AS t(term) JOIN need USING (term)) held
                WHERE p.terms && CAST(:terms AS int[]) AND p.place && box_around(:lat, :lon, :reach)
                  AND (p.licences & :licence) = :licence AND p.free_from <= :start
                  AND (held.weight * 2 >= :total OR held.least = 0)
            )
            """ + Rest.OF_FOUND, "force_custom_plan");

    final String title;
    final NamedSql sql;

    /** A setting of the connection: whether a statement is planned once or for each question. */
    final String planning;

    PostgisPlan(String title, String sql, String planning) {
        this.title = title;
        this.sql = new NamedSql(sql);
        this.planning = planning;
    }

    /** From who is found, with the weight of their skills and their distance, to the answer. */
    private static final class Rest {

        static final String OF_FOUND = """
            , way AS (
                SELECT f.person, f.weight::float8 / :total AS share, f.distance,
                       greatest(0, f.distance - f.tolerance) AS nearest,
                       w.radius, w.job, w.job / 100 AS domain
                FROM found f
                CROSS JOIN LATERAL unnest(f.jobs, f.radii, f.contracts, f.min_hours, f.max_hours)
                           AS w(job, radius, contracts, min_hours, max_hours)
                WHERE (w.contracts & :contract) <> 0
                  AND (:hours < 0 OR :hours BETWEEN w.min_hours AND w.max_hours)
            ), scored AS MATERIALIZED (
                SELECT DISTINCT ON (person) person, share, distance, job, closeness, score,
                       round(score * 1e9::float8) AS grains
                FROM (
                    SELECT person, share, distance, nearest, radius,
                           CASE WHEN job = :job THEN 1 ELSE 0.5::float8 END AS job
                    FROM way WHERE domain = :domain
                    UNION ALL
                    SELECT person, share, distance, nearest, radius, 0 FROM way WHERE share >= 0.5::float8
                ) w
                CROSS JOIN LATERAL (SELECT greatest(0, 1 - distance / radius) AS closeness) c
                CROSS JOIN LATERAL (SELECT 0.5::float8 * share + 0.2::float8 * job + 0.3::float8 * closeness AS score) s
                WHERE nearest <= least(radius, :radius)
                ORDER BY person, score DESC, job DESC
            ), cut AS (
                SELECT grains FROM scored ORDER BY grains DESC OFFSET :k - 1 LIMIT 1
            ), best AS (
                SELECT s.*, p.id, p.terms,
                       sha256(:outerPad || sha256(:innerPad || uuid_send(:offerId) || uuid_send(p.id))) AS lot
                FROM scored s JOIN person p USING (person)
                WHERE grains >= coalesce((SELECT grains FROM cut), 0)
                ORDER BY grains DESC, lot LIMIT :k
            )
            SELECT id, share, job, closeness, distance,
                   ARRAY(SELECT unnest(terms) INTERSECT SELECT term FROM need) AS held
            FROM best ORDER BY grains DESC, lot
            """;
    }
}
