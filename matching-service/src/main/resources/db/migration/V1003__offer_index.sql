-- Published offers.
CREATE TABLE offer (
    offer_id         uuid                  PRIMARY KEY,
    employer_id      uuid                  NOT NULL,
    company_name     text                  NOT NULL,
    title            text                  NOT NULL,
    rome_code        text                  NOT NULL,
    domain           text                  NOT NULL GENERATED ALWAYS AS (left(rome_code, 3)) STORED,
    contract_type    text                  NOT NULL,
    commune_code     text                  NOT NULL,
    commune_name     text                  NOT NULL,
    place            geometry(Point, 4326) NOT NULL,
    driving_licence  text,
    weekly_hours     float8,
    start_date       date,
    -- Counts, not their weight: the weights stand in one place, the code.
    essential_skills int                   NOT NULL,
    useful_skills    int                   NOT NULL
);
CREATE INDEX offer_place ON offer USING gist (place);

CREATE TABLE offer_skill (
    offer_id   uuid    NOT NULL REFERENCES offer ON DELETE CASCADE,
    position   int     NOT NULL,
    skill_code text    NOT NULL,
    essential  boolean NOT NULL,
    PRIMARY KEY (offer_id, position)
);
CREATE INDEX offer_skill_code ON offer_skill (skill_code, offer_id) INCLUDE (essential);
