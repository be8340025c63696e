-- Returns to employment that other bodies know of, person by person, each with who told it.
CREATE TABLE told_return (
    id            uuid        PRIMARY KEY,
    person_id     uuid        NOT NULL,
    hired_on      date        NOT NULL,
    contract_type text        NOT NULL,
    source        text        NOT NULL,
    recorded_by   uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    UNIQUE (person_id, hired_on)
);

-- Measures that ended in a lasting job or in one of six months or more, by the first day of the job.
CREATE VIEW measure_return AS
SELECT id, person_id AS profile_id, coalesce(hired_on, ended_on) AS hired_on,
    CASE outcome WHEN 'CDD_6_MONTHS' THEN 'CDD' ELSE 'EMPLOI_DURABLE' END AS contract_type
FROM measure WHERE outcome IN ('LASTING_EMPLOYMENT', 'CDD_6_MONTHS');

-- Returns to employment, each once: hires that offers led to, measures, and what other bodies told. The same person's within
-- 31 days are one hire: the offer's record stands for it, or else the measure that tells of it first, or else what was told
-- first. Each part asks the others by person and day, so that a year of 20 000 is counted in a moment.
CREATE OR REPLACE VIEW counted_return AS
SELECT id, profile_id, hired_on, contract_type FROM return_to_employment
UNION ALL
SELECT m.id, m.profile_id, m.hired_on, m.contract_type FROM measure_return m
WHERE NOT EXISTS (SELECT 1 FROM return_to_employment o
        WHERE o.profile_id = m.profile_id AND o.hired_on BETWEEN m.hired_on - 31 AND m.hired_on + 31)
    AND NOT EXISTS (SELECT 1 FROM measure_return o
        WHERE o.profile_id = m.profile_id AND o.hired_on >= m.hired_on - 31 AND (o.hired_on, o.id) < (m.hired_on, m.id))
UNION ALL
SELECT t.id, t.person_id, t.hired_on, t.contract_type FROM told_return t
WHERE NOT EXISTS (SELECT 1 FROM return_to_employment o
        WHERE o.profile_id = t.person_id AND o.hired_on BETWEEN t.hired_on - 31 AND t.hired_on + 31)
    AND NOT EXISTS (SELECT 1 FROM measure_return o
        WHERE o.profile_id = t.person_id AND o.hired_on BETWEEN t.hired_on - 31 AND t.hired_on + 31)
    AND NOT EXISTS (SELECT 1 FROM told_return o
        WHERE o.person_id = t.person_id AND o.hired_on >= t.hired_on - 31 AND o.hired_on < t.hired_on);
