-- Who may search: asked here on every search, so that a refusal takes effect as fast as events travel.
CREATE TABLE employer_standing (
    employer_id uuid    PRIMARY KEY,
    verified    boolean NOT NULL
);
