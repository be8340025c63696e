-- Who may log in. The id is the token's "sub"; a beneficiary's profile has the same id.
CREATE TABLE account (
    id            uuid        PRIMARY KEY,
    role          text        NOT NULL CHECK (role IN ('BENEFICIARY', 'EMPLOYER', 'ADVISOR', 'FACILITATOR', 'ADMIN')),
    identifier    text        NOT NULL UNIQUE, -- e-mail in lower case or phone in E.164
    password_hash text,                        -- PHC string; NULL: cannot log in yet
    given_name    text,
    family_name   text,
    employer_id   uuid        UNIQUE,
    siret         text,
    company_name  text,
    created_at    timestamptz NOT NULL,
    disabled_at   timestamptz,
    CHECK ((role = 'EMPLOYER') = (employer_id IS NOT NULL)),
    CHECK (role <> 'EMPLOYER' OR (siret IS NOT NULL AND company_name IS NOT NULL))
);

-- A log-in and all refresh tokens that came of it: they live and die together.
CREATE TABLE session (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expires_at ON session (expires_at);

CREATE TABLE refresh_token (
    hash       bytea       PRIMARY KEY, -- SHA-256: who reads this table can not refresh
    session_id uuid        NOT NULL REFERENCES session ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- Attempts by identifier, whether or not an account has it: both answer alike.
CREATE TABLE login_attempt (
    subject bytea       PRIMARY KEY, -- SHA-256 of the identifier
    count   int         NOT NULL,
    last_at timestamptz NOT NULL
);
CREATE INDEX login_attempt_last_at ON login_attempt (last_at);

CREATE TABLE signing_key (
    kid                text        PRIMARY KEY,
    state              text        NOT NULL CHECK (state IN ('NEXT', 'CURRENT', 'RETIRED')),
    public_key         bytea       NOT NULL, -- X.509
    sealed_private_key bytea       NOT NULL, -- PKCS#8 under a key derived from the master key
    announced_at       timestamptz NOT NULL,
    signing_since      timestamptz,
    retired_at         timestamptz
);
-- Two keys that sign, or two successors, would mean that two instances rotated at once.
CREATE UNIQUE INDEX signing_key_in_office ON signing_key (state) WHERE state IN ('NEXT', 'CURRENT');
