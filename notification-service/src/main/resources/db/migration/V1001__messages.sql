-- The inbox of everybody. One fact makes one message for one recipient, however often it is told.
CREATE TABLE message (
    id           uuid PRIMARY KEY,
    recipient_id uuid        NOT NULL,
    kind         text        NOT NULL,
    fact         text        NOT NULL,
    title        text        NOT NULL,
    body         text        NOT NULL,
    link         text        NOT NULL,
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    UNIQUE (recipient_id, kind, fact)
);
CREATE INDEX message_of_recipient ON message (recipient_id, id DESC);
CREATE INDEX message_unread ON message (recipient_id, id DESC) WHERE read_at IS NULL;
