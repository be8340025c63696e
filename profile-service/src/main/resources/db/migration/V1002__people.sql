-- A person who looks for work. What is exact stays in this table; other services know the row of "candidate" at most.
CREATE TABLE person (
    id              uuid        PRIMARY KEY REFERENCES account,
    version         bigint      NOT NULL,
    given_name      text,
    family_name     text,
    birth_date      date,
    email           text,
    phone           text,
    commune_code    text,
    address         text,
    home            geometry(Point, 4326), -- NULL: only the commune is known
    travel_modes    text[]      NOT NULL DEFAULT '{}',
    driving_licences text[]     NOT NULL DEFAULT '{}',
    max_minutes     int,
    -- Replaced as a whole with each edit and never searched here: matching-service does that.
    wanted_jobs     jsonb       NOT NULL DEFAULT '[]',
    skills          jsonb       NOT NULL DEFAULT '[]',
    languages       text[]      NOT NULL DEFAULT '{}',
    available_from  date,
    summary         text,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);

-- Who agreed to what, when, in which words; one line for each time.
CREATE TABLE consent (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
    purpose      text        NOT NULL CHECK (purpose IN ('BE_FOUND')),
    text_version int         NOT NULL,
    given_at     timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consent_in_force ON consent (person_id, purpose) WHERE withdrawn_at IS NULL;

-- What was told of a person to other services, and how finely their place. The row stays when the person withdraws: the
-- version must not start again, and neither must the level.
CREATE TABLE candidate (
    id          uuid        PRIMARY KEY REFERENCES person,
    version     bigint      NOT NULL,
    published   boolean     NOT NULL,
    level       text        NOT NULL CHECK (level IN ('KM_2', 'KM_4', 'KM_8', 'KM_16', 'EPCI')),
    level_since timestamptz NOT NULL,
    east        int, -- number of the square of 2 km, EPSG:3035; NULL overseas
    north       int,
    epci_code   text        NOT NULL,
    told        text,  -- the event's payload, word for word; NULL when withdrawn
    CHECK (published OR told IS NULL)
);
CREATE INDEX candidate_square ON candidate (east, north) WHERE published;
