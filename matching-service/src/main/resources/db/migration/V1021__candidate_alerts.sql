-- People newly published or changed, for whom employers are still to be told.
CREATE TABLE candidate_alert (
    profile_id uuid        PRIMARY KEY REFERENCES candidate ON DELETE CASCADE,
    previous   text,                           -- the card before the first of these changes, null for a new person
    changes    int         NOT NULL DEFAULT 1, -- one more while the work is done: it is done again
    attempts   int         NOT NULL DEFAULT 0, -- a failing one waits behind the others
    since      timestamptz NOT NULL DEFAULT now()
);
