-- Erasures and who has carried them out. Once all have, only what the person's id hashes to is kept: the certificate.
CREATE TABLE erasure (
    id           uuid        PRIMARY KEY,
    fingerprint  bytea       NOT NULL UNIQUE, -- SHA-256 of the profile's id
    profile_id   uuid        UNIQUE,          -- gone with the last receipt
    requested_at timestamptz NOT NULL,
    asked_at     timestamptz NOT NULL,        -- the services, for the last time
    asked        int         NOT NULL,        -- how many times; the version of what is told
    completed_at timestamptz,
    CHECK ((profile_id IS NULL) = (completed_at IS NOT NULL))
);
CREATE INDEX erasure_waiting ON erasure (asked_at) WHERE completed_at IS NULL;

CREATE TABLE erasure_receipt (
    erasure_id  uuid        NOT NULL REFERENCES erasure,
    service     text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (erasure_id, service)
);
