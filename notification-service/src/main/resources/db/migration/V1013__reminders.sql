-- What is due, and what is told some days before. One row per due thing; it leaves when the thing moves on.
CREATE TABLE reminder (
    subject_id uuid        PRIMARY KEY,
    due_at     timestamptz NOT NULL,
    remind_at  timestamptz NOT NULL,
    draft      jsonb       NOT NULL,
    settled_at timestamptz
);
CREATE INDEX reminder_next ON reminder (remind_at) WHERE settled_at IS NULL;
