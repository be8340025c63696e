package fr.monjob.matching.postgis;

/**
 * The people for an offer, in SQL. Distances are computed once a cell; people are looked up in two ways that most of
 * them never meet: a wish of the offer's professional domain, or half of its skills.
 *
 * <p>Tried and too slow: {@code ST_DWithin} on geography as the first sieve. The planner takes its answer for one row,
 * whatever the radius, and joins everything else to it in nested loops (0.8 to 2.6 s for 15 000 people). Boxes are
 * estimated well, and the exact distance follows anyway; it follows in the last step, because the planner takes every
 * comparison with a computed distance for a third of the rows, and would then begin with all the people near. One pass over the people near, skills in an array: 30 ms.
 */
final class PeopleSql {

    static final String SCORED = """
            WITH need AS (
                SELECT code, weight
                FROM unnest(CAST(:needCodes AS text[]), CAST(:needWeights AS int[])) AS n(code, weight)
            ), held AS MATERIALIZED (
                SELECT s.profile_id, sum(need.weight)::float8 / :needTotal AS share
                FROM need JOIN candidate_skill s ON s.skill_code = need.code
                GROUP BY s.profile_id
            ), able AS MATERIALIZED (
                SELECT * FROM held WHERE share >= :skillsAloneFrom
            ), wish AS NOT MATERIALIZED (
                SELECT profile_id, rome_code, domain, radius_km * 1000::float8 AS radius
                FROM candidate_wish
                WHERE (contract_types = '{}' OR CAST(:contractType AS text) IS NULL
                       OR CAST(:contractType AS text) = ANY (contract_types))
                  AND (CAST(:weeklyHours AS float8) IS NULL
                       OR CAST(:weeklyHours AS float8) BETWEEN min_hours AND max_hours)
            ), way AS (
                SELECT w.profile_id, w.radius,
                       CASE WHEN :needTotal = 0 THEN 1 ELSE coalesce(h.share, 0) END AS share,
                       CASE WHEN w.rome_code = CAST(:romeCode AS text) THEN :sameJob ELSE :sameDomain END AS job
                FROM wish w LEFT JOIN held h USING (profile_id)
                WHERE w.domain = CAST(:domain AS text)
                UNION ALL
                SELECT w.profile_id, w.radius, a.share, 0
                FROM able a JOIN wish w USING (profile_id)
            ), near AS (
                SELECT c.id AS cell_id, d AS distance, greatest(0, d - c.half_diagonal_metres) AS nearest
                FROM cell c
                CROSS JOIN LATERAL great_circle_metres(:lat, :lon, ST_Y(c.centre), ST_X(c.centre)) AS d
                WHERE c.area && box_around(:lat, :lon, :radius)
            ), scored AS MATERIALIZED (
                SELECT DISTINCT ON (profile_id)
                       profile_id AS id, share, job, closeness, distance, score,
                       round(score * 1e9::float8) AS grains
                FROM way
                JOIN candidate p USING (profile_id)
                JOIN near USING (cell_id)
                CROSS JOIN LATERAL (SELECT greatest(0, 1 - distance / way.radius) AS closeness) c
                CROSS JOIN LATERAL (SELECT :wSkills * share + :wJob * job + :wDistance * closeness AS score) s
                WHERE nearest <= least(way.radius, :radius)
                  AND (p.available_from IS NULL OR p.available_from <= :start)
                  AND (CAST(:licence AS text) IS NULL OR CAST(:licence AS text) = ANY (p.driving_licences))
                ORDER BY profile_id, score DESC, job DESC
            )
            """;

    /** Lots are drawn only for the scores that can be among the first. */
    static final String BEST = SCORED + """
            , cut AS (
                SELECT grains FROM scored ORDER BY grains DESC OFFSET :k - 1 LIMIT 1
            ), best AS (
                SELECT *, sha256(:outerPad || sha256(:innerPad || uuid_send(:offerId) || uuid_send(id))) AS lot
                FROM scored
                WHERE grains >= coalesce((SELECT grains FROM cut), 0)
                ORDER BY grains DESC, lot LIMIT :k
            )
            SELECT id, share, job, closeness, distance,
                   ARRAY(SELECT skill_code FROM candidate_skill
                         WHERE profile_id = best.id AND skill_code IN (SELECT code FROM need)) AS held
            FROM best ORDER BY grains DESC, lot
            """;

    static final String COUNT = SCORED + "SELECT count(*) FROM scored";

    private PeopleSql() {}
}
