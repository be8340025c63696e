-- Answers already given, so that a retried POST creates nothing twice. Kept 24 hours per account.
CREATE TABLE idempotency_key (
    account_id   uuid        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    -- Filled in the same transaction; NULL is never seen by another one.
    status       int,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
