-- A link that sets a new password, one for an account: who asks again makes the one before worthless. The link itself is
-- nowhere: it is this id, signed.
CREATE TABLE password_reset (
    account_id  uuid        PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    id          bigint      NOT NULL UNIQUE, -- random
    notice_id   uuid        NOT NULL,        -- the mail or SMS that carries the link
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    wrong_tries int         NOT NULL DEFAULT 0,
    asked_on    date        NOT NULL,
    asked       int         NOT NULL         -- times on that day
);
