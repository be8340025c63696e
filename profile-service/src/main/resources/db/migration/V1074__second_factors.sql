-- What staff prove beside their password: that they hold the phone with this secret.
CREATE TABLE second_factor (
    account_id    uuid        PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    secret        bytea,                          -- sealed; NULL until a code has shown that the phone has it
    active_since  timestamptz,
    pending       bytea,                          -- sealed; shown to somebody who has not given a code of it yet
    pending_until timestamptz,
    last_step     bigint      NOT NULL DEFAULT 0, -- the newest code that was used: it and all before it are worthless
    wrong_codes   int         NOT NULL DEFAULT 0, -- since the last right one
    last_wrong_at timestamptz,
    CHECK ((secret IS NULL) = (active_since IS NULL)),
    CHECK ((pending IS NULL) = (pending_until IS NULL))
);

-- For who has not got the phone; each goes with its use.
CREATE TABLE recovery_code (
    account_id uuid  NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    digest     bytea NOT NULL, -- SHA-256 of 69 random bits
    PRIMARY KEY (account_id, digest)
);
