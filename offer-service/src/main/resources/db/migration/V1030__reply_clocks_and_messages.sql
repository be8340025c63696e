-- When the employer owes the next word; NULL when nothing is owed.
ALTER TABLE application ADD COLUMN reply_due_at timestamptz;
UPDATE application SET reply_due_at = created_at + interval '14 days' WHERE state = 'SUBMITTED';
UPDATE application SET reply_due_at = least(created_at + interval '14 days', changed_at + interval '7 days')
 WHERE state = 'VIEWED';
UPDATE application SET reply_due_at = changed_at + interval '7 days' WHERE state = 'INTERVIEW';

-- What the two sides of an application write to each other. It stays in this table: events carry no text.
CREATE TABLE application_message (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    written_by     text        NOT NULL CHECK (written_by IN ('BENEFICIARY', 'EMPLOYER')),
    text           text        NOT NULL,
    written_at     timestamptz NOT NULL
);
CREATE INDEX application_message_thread ON application_message (application_id, id);

-- Refusals whose reason is to be forgotten.
CREATE INDEX application_refused ON application (changed_at) WHERE refusal_reason IS NOT NULL;
