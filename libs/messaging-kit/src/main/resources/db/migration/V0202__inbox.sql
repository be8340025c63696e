-- The newest event that each consumer has applied of each thing. An event is applied only when it is newer, so a
-- redelivery and a late old version both change nothing. The row of a thing that is gone stays: without it an old
-- event, delivered late, would bring an erased person back. Ids and numbers only.
CREATE TABLE inbox (
    consumer     text        NOT NULL,
    topic        text        NOT NULL, -- without the prefix
    aggregate_id uuid        NOT NULL,
    epoch        int         NOT NULL,
    version      bigint      NOT NULL,
    event_id     uuid        NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, topic, aggregate_id)
);
