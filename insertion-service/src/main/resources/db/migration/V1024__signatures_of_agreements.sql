-- Who said what to which terms of an immersion's agreement; the last word of a party to the terms as they stand counts.
CREATE TABLE agreement_signature (
    id         uuid        PRIMARY KEY,
    measure_id uuid        NOT NULL REFERENCES measure ON DELETE CASCADE,
    party      text        NOT NULL,
    decision   text        NOT NULL,
    terms      text        NOT NULL,
    decided_by uuid        NOT NULL,
    decided_at timestamptz NOT NULL
);
CREATE INDEX agreement_signature_of_measure ON agreement_signature (measure_id, id);
