-- Where employers may look for people, as offer-service tells it.
CREATE TABLE employer_workplace (
    workplace_id uuid                  PRIMARY KEY,
    employer_id  uuid                  NOT NULL,
    place        geometry(Point, 4326) NOT NULL
);
CREATE INDEX employer_workplace_employer ON employer_workplace (employer_id);

-- How often an employer searched in this minute. The row also keeps its searches one after the other, for the count below.
CREATE TABLE employer_search (
    employer_id uuid        PRIMARY KEY,
    minute      timestamptz NOT NULL,
    searches    int         NOT NULL
);

-- Whose cards an employer saw on a day, by the id that means a person to that employer alone. Gone after the day.
CREATE TABLE card_shown (
    employer_id  uuid NOT NULL,
    day          date NOT NULL,
    candidate_id uuid NOT NULL,
    PRIMARY KEY (employer_id, day, candidate_id)
);
CREATE INDEX card_shown_day ON card_shown (day);
