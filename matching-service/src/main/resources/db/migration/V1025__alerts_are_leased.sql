-- Until when somebody works on it, or how long it rests after a failure: nobody else takes it before.
ALTER TABLE offer_alert ADD COLUMN due timestamptz NOT NULL DEFAULT now();
ALTER TABLE candidate_alert ADD COLUMN due timestamptz NOT NULL DEFAULT now();
