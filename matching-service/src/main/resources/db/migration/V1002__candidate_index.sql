-- An area that holds published people: all of them have one distance to a workplace, computed once.
CREATE TABLE cell (
    id                   bigint                PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    centre               geometry(Point, 4326) NOT NULL,
    half_diagonal_metres float8                NOT NULL,
    -- The whole cell in a box: it meets the box around a workplace when any of it may be within reach.
    area                 geometry              NOT NULL
        GENERATED ALWAYS AS (box_around(ST_Y(centre), ST_X(centre), half_diagonal_metres)) STORED,
    UNIQUE (centre, half_diagonal_metres)
);
CREATE INDEX cell_area ON cell USING gist (area);

-- Published people, and nothing of them but what a match may read.
CREATE TABLE candidate (
    profile_id       uuid   PRIMARY KEY,
    cell_id          bigint NOT NULL REFERENCES cell,
    driving_licences text[] NOT NULL,
    available_from   date
);
CREATE INDEX candidate_cell ON candidate (cell_id);

CREATE TABLE candidate_wish (
    profile_id     uuid   NOT NULL REFERENCES candidate ON DELETE CASCADE,
    position       int    NOT NULL,
    rome_code      text   NOT NULL,
    domain         text   NOT NULL GENERATED ALWAYS AS (left(rome_code, 3)) STORED,
    radius_km      int    NOT NULL,
    contract_types text[] NOT NULL, -- empty: any
    min_hours      float8 NOT NULL, -- 0 and Infinity: open
    max_hours      float8 NOT NULL,
    PRIMARY KEY (profile_id, position)
);
CREATE INDEX candidate_wish_domain ON candidate_wish (domain);

CREATE TABLE candidate_skill (
    profile_id uuid NOT NULL REFERENCES candidate ON DELETE CASCADE,
    skill_code text NOT NULL,
    PRIMARY KEY (profile_id, skill_code)
);
CREATE INDEX candidate_skill_code ON candidate_skill (skill_code, profile_id);
