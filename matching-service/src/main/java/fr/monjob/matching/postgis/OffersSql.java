package fr.monjob.matching.postgis;

/** The offers for a person, in SQL: the mirror of {@link PeopleSql}. The person's wishes come as columns of arrays. */
final class OffersSql {

    static final String SCORED = """
            WITH wish AS (
                SELECT rome_code, left(rome_code, 3) AS domain, radius,
                       string_to_array(contracts, ' ') AS contract_types, min_hours, max_hours
                FROM unnest(CAST(:wishCodes AS text[]), CAST(:wishRadii AS float8[]), CAST(:wishContracts AS text[]),
                            CAST(:wishMinHours AS float8[]), CAST(:wishMaxHours AS float8[]))
                     AS w(rome_code, radius, contracts, min_hours, max_hours)
            ), held AS MATERIALIZED (
                SELECT offer_id, sum(CASE WHEN essential THEN :essential ELSE :useful END)::float8 AS weight
                FROM offer_skill WHERE skill_code = ANY (CAST(:skills AS text[]))
                GROUP BY offer_id
            ), near AS (
                SELECT o.*, d AS distance, greatest(0, d - :tolerance) AS nearest,
                       (:essential * essential_skills + :useful * useful_skills)::float8 AS total
                FROM offer o
                CROSS JOIN LATERAL great_circle_metres(ST_Y(o.place), ST_X(o.place), :lat, :lon) AS d
                WHERE o.place && box_around(:lat, :lon, :reach)
                  AND (o.driving_licence IS NULL OR o.driving_licence = ANY (CAST(:licences AS text[])))
                  AND (CAST(:freeFrom AS date) IS NULL
                       OR CAST(:freeFrom AS date) <= coalesce(o.start_date, :today))
            ), fit AS MATERIALIZED (
                SELECT near.*, CASE WHEN total = 0 THEN 1 ELSE coalesce(held.weight, 0) / total END AS share
                FROM near LEFT JOIN held USING (offer_id)
            ), scored AS MATERIALIZED (
                SELECT DISTINCT ON (offer_id)
                       offer_id AS id, share, job, closeness, distance, score,
                       round(score * 1e9::float8) AS grains
                FROM fit
                JOIN wish ON (contract_types = '{}' OR contract_type = ANY (contract_types))
                         AND (weekly_hours IS NULL OR weekly_hours BETWEEN min_hours AND max_hours)
                         AND nearest <= radius
                CROSS JOIN LATERAL (SELECT CASE WHEN wish.rome_code = fit.rome_code THEN :sameJob
                                                WHEN wish.domain = fit.domain THEN :sameDomain
                                                ELSE 0 END AS job) j
                CROSS JOIN LATERAL (SELECT greatest(0, 1 - distance / radius) AS closeness) c
                CROSS JOIN LATERAL (SELECT :wSkills * share + :wJob * job + :wDistance * closeness AS score) s
                WHERE job > 0 OR (total > 0 AND share >= :skillsAloneFrom)
                ORDER BY offer_id, score DESC, job DESC
            )
            """;

    static final String BEST = SCORED + """
            , cut AS (
                SELECT grains FROM scored ORDER BY grains DESC OFFSET :k - 1 LIMIT 1
            ), best AS (
                SELECT *, sha256(:outerPad || sha256(:innerPad || uuid_send(id) || uuid_send(:personId))) AS lot
                FROM scored
                WHERE grains >= coalesce((SELECT grains FROM cut), 0)
                ORDER BY grains DESC, lot LIMIT :k
            )
            SELECT id, share, job, closeness, distance,
                   ARRAY(SELECT skill_code FROM offer_skill
                         WHERE offer_id = best.id AND skill_code = ANY (CAST(:skills AS text[]))
                         ORDER BY position) AS matched,
                   ARRAY(SELECT skill_code FROM offer_skill
                         WHERE offer_id = best.id AND skill_code <> ALL (CAST(:skills AS text[]))
                         ORDER BY position) AS missing
            FROM best ORDER BY grains DESC, lot
            """;

    static final String COUNT = SCORED + "SELECT count(*) FROM scored";

    private OffersSql() {}
}
