-- Links in mails and SMS with which a person answers without logging in. The link itself is not here: it is the id with a
-- signature, so that who reads this table can tap nothing.
CREATE TABLE one_tap (
    id         bigint      PRIMARY KEY, -- random
    person_id  uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
    action     text        NOT NULL CHECK (action IN ('NOT_AVAILABLE', 'ACCEPT_CONTACT', 'DECLINE_CONTACT')),
    subject_id uuid        NOT NULL, -- the contact request; for NOT_AVAILABLE the mail or SMS that it came with
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    UNIQUE (person_id, action, subject_id)
);
CREATE INDEX one_tap_expires_at ON one_tap (expires_at);
