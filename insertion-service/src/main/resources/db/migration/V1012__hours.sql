-- The ledger of hours. A line is never changed or deleted: a reversing line, its hours negative, takes it back.
CREATE TABLE hours_entry (
    id              uuid          PRIMARY KEY,
    lot_id          uuid          NOT NULL REFERENCES lot,
    person_id       uuid          NOT NULL,
    month           date          NOT NULL CHECK (extract(day FROM month) = 1),
    hours           numeric(6, 2) NOT NULL,
    hours_worked    numeric(6, 2),
    contract_kind   text          NOT NULL,
    proof_reference text          NOT NULL,
    reverses        uuid          UNIQUE REFERENCES hours_entry,
    reason          text,
    recorded_by     uuid          NOT NULL,
    recorded_at     timestamptz   NOT NULL,
    CHECK ((reverses IS NULL AND hours > 0 AND reason IS NULL)
        OR (reverses IS NOT NULL AND hours < 0 AND reason IS NOT NULL))
);
CREATE INDEX hours_entry_of_lot ON hours_entry (lot_id, id DESC);
CREATE INDEX hours_entry_of_person ON hours_entry (person_id, month);

-- Who found a line right, and when; beside the ledger, so that its lines stay as they are.
CREATE TABLE hours_validation (
    entry_id     uuid        PRIMARY KEY REFERENCES hours_entry,
    validated_by uuid        NOT NULL,
    validated_at timestamptz NOT NULL
);

-- What a person worked in a month by the proofs, and what all lots together claim of it.
CREATE TABLE claimed_month (
    person_id uuid          NOT NULL,
    month     date          NOT NULL,
    worked    numeric(6, 2) NOT NULL,
    claimed   numeric(8, 2) NOT NULL,
    PRIMARY KEY (person_id, month),
    CONSTRAINT claimed_once CHECK (claimed >= 0 AND claimed <= worked)
);

-- Worked is the most that a line which stands says: all that the person worked in the month, or else the line's own hours.
-- Claims of one person and month wait for each other at its row, in one order, and see what was committed before.
CREATE FUNCTION claim_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claimed_month (person_id, month, worked, claimed)
        SELECT DISTINCT person_id, month, 0, 0 FROM added ORDER BY person_id, month
        ON CONFLICT DO NOTHING;
    PERFORM 1 FROM claimed_month m
        WHERE (m.person_id, m.month) IN (SELECT person_id, month FROM added)
        ORDER BY m.person_id, m.month
        FOR UPDATE;
    UPDATE claimed_month m SET worked = total.worked, claimed = total.claimed
        FROM (SELECT e.person_id, e.month, sum(e.hours) AS claimed,
                     coalesce(max(coalesce(e.hours_worked, e.hours)) FILTER (WHERE e.reverses IS NULL
                         AND NOT EXISTS (SELECT 1 FROM hours_entry r WHERE r.reverses = e.id)), 0) AS worked
              FROM hours_entry e
              WHERE (e.person_id, e.month) IN (SELECT person_id, month FROM added)
              GROUP BY e.person_id, e.month) total
        WHERE m.person_id = total.person_id AND m.month = total.month;
    RETURN NULL;
END $$;
CREATE TRIGGER claim_months AFTER INSERT ON hours_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claim_months();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A line of the ledger stands as it was written' USING ERRCODE = '23001';
END $$;
CREATE TRIGGER ledger_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON hours_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
