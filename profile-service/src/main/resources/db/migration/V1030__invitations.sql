-- An account may be opened on behalf of somebody who signs up later, with a code: until then it has no identifier.
ALTER TABLE account ALTER COLUMN identifier DROP NOT NULL;
ALTER TABLE account ADD CHECK (identifier IS NOT NULL OR (role = 'BENEFICIARY' AND password_hash IS NULL));

-- Codes made in one go, and printed in one go.
CREATE TABLE invitation_batch (
    id              uuid        PRIMARY KEY,
    made_by         uuid        NOT NULL REFERENCES account,
    made_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    size            int         NOT NULL,
    -- A retried request finds the batch of the first one; its answer, which has the codes, is kept nowhere.
    idempotency_key text,
    UNIQUE (made_by, idempotency_key)
);

-- A code that opens one beneficiary's account.
CREATE TABLE invitation (
    id            uuid        PRIMARY KEY,
    batch_id      uuid        NOT NULL REFERENCES invitation_batch,
    number        int         NOT NULL, -- its place in the batch, from 1
    advisor_id    uuid        NOT NULL REFERENCES account, -- who accompanies the person who uses it
    profile_id    uuid        REFERENCES account ON DELETE CASCADE, -- the profile that waits for this person
    code_hash     bytea       NOT NULL UNIQUE, -- HMAC-SHA-256 under a key derived from the master key
    sealed_letter bytea,                       -- code and addressee, to print again; gone once used, revoked or old
    used_at       timestamptz,
    used_by       uuid        REFERENCES account ON DELETE SET NULL,
    revoked_at    timestamptz,
    UNIQUE (batch_id, number)
);
CREATE INDEX invitation_advisor ON invitation (advisor_id, id);
CREATE INDEX invitation_profile ON invitation (profile_id) WHERE profile_id IS NOT NULL;
CREATE INDEX invitation_used_by ON invitation (used_by) WHERE used_by IS NOT NULL;
CREATE INDEX invitation_printable ON invitation (batch_id) WHERE sealed_letter IS NOT NULL;
