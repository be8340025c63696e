-- A sheet with a profile that its person signed by hand, and an advisor recorded: what stands there is right.
CREATE TABLE signed_paper (
    id              uuid        PRIMARY KEY,
    person_id       uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
    profile_version bigint      NOT NULL, -- as it was printed
    signed_on       date        NOT NULL,
    reference       text,                 -- where the sheet is filed
    recorded_by     uuid        NOT NULL REFERENCES account,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX signed_paper_person ON signed_paper (person_id);

-- The sheet on which the person agreed as well; NULL: on the screen.
ALTER TABLE consent ADD COLUMN paper_id uuid REFERENCES signed_paper ON DELETE CASCADE;
CREATE INDEX consent_person ON consent (person_id, id);
