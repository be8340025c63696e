-- A consumer's own table, as a service would have it; a negative number of openings is what no event can pass.
CREATE TABLE offer_shelf (
    offer_id uuid   PRIMARY KEY,
    title    text   NOT NULL,
    openings int    NOT NULL CHECK (openings > 0),
    version  bigint NOT NULL,
    applied  int    NOT NULL DEFAULT 1
);

-- The same for the consumer that takes them by the pile.
CREATE TABLE offer_pile (LIKE offer_shelf INCLUDING ALL);
