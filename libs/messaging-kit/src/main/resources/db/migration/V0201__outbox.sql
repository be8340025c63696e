-- Events to be told, written in the transaction that made them true. The relay sends them in the order of id.
CREATE TABLE outbox (
    -- Drawn at the insert, one at a time: a pooled sequence would hand out ids before the aggregate is locked.
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id       uuid        NOT NULL UNIQUE,
    topic          text        NOT NULL, -- without the prefix; one topic is one kind of aggregate
    aggregate_id   uuid        NOT NULL,
    epoch          int         NOT NULL, -- raised when this database is restored from a backup
    version        bigint      NOT NULL,
    type           text        NOT NULL,
    schema_version int         NOT NULL,
    payload        jsonb,                -- absent: a tombstone
    trace_id       text        NOT NULL,
    occurred_at    timestamptz NOT NULL DEFAULT now(),
    published_at   timestamptz,
    attempts       int         NOT NULL DEFAULT 0, -- refusals that were this row's own fault
    last_error     text,
    UNIQUE (topic, aggregate_id, epoch, version)
);

-- Partial, so that polling costs the same however many published rows wait for their deletion.
CREATE INDEX outbox_todo ON outbox (id) WHERE published_at IS NULL;

-- Keys that are held back because one of their rows can not be sent; almost always empty.
CREATE INDEX outbox_parked ON outbox (topic, aggregate_id) WHERE published_at IS NULL AND attempts >= 5;
