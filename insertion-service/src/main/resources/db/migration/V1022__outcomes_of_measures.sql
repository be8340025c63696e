-- The first day of the job that a measure led to, when it is known; and what a measure said before it was changed.
ALTER TABLE measure ADD hired_on date, ADD CHECK (hired_on >= starts_on);
ALTER TABLE measure_step ADD before text;
CREATE INDEX return_to_employment_of_person ON return_to_employment (profile_id, hired_on);

-- Returns to employment, each once: hires that offers led to, and measures that ended in a lasting job or in one of six
-- months or more. The same person's within 31 days are one hire: the offer's record stands for it, or else the measure
-- that tells of it first.
CREATE VIEW counted_return AS
WITH told AS (
    SELECT id, profile_id, hired_on, contract_type, 0 AS place FROM return_to_employment
    UNION ALL
    SELECT id, person_id, coalesce(hired_on, ended_on), CASE outcome WHEN 'CDD_6_MONTHS' THEN 'CDD' ELSE 'EMPLOI_DURABLE' END, 1
    FROM measure WHERE outcome IN ('LASTING_EMPLOYMENT', 'CDD_6_MONTHS')
)
SELECT t.id, t.profile_id, t.hired_on, t.contract_type FROM told t
WHERE t.place = 0 OR NOT EXISTS (
    SELECT 1 FROM told other
    WHERE other.profile_id = t.profile_id AND abs(other.hired_on - t.hired_on) <= 31
      AND (other.place, other.hired_on, other.id) < (t.place, t.hired_on, t.id));
