-- Returns to employment: one hire counts once, however often it is told.
CREATE TABLE return_to_employment (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL UNIQUE,
    profile_id     uuid        NOT NULL,
    hired_on       date        NOT NULL,
    contract_type  text        NOT NULL,
    rome_code      text        NOT NULL,
    departement    text        NOT NULL,
    source         text        NOT NULL,
    counted_at     timestamptz NOT NULL
);
CREATE INDEX return_to_employment_by_day ON return_to_employment (hired_on);
