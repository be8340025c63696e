-- Newly published offers whose people are still to be told.
CREATE TABLE offer_alert (
    offer_id uuid        PRIMARY KEY REFERENCES offer ON DELETE CASCADE,
    attempts int         NOT NULL DEFAULT 0, -- a failing one waits behind the others
    since    timestamptz NOT NULL DEFAULT now()
);

-- Matches told already, by the id that offer and person give: a replay finds it here. It names nobody.
CREATE TABLE match_found (
    match_id uuid        PRIMARY KEY,
    found_at timestamptz NOT NULL DEFAULT now()
);
