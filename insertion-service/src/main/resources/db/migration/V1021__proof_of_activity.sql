-- What a person did towards work, held by the person: added by them, or noted from an application on the platform. What
-- the person took out of the latter stays as an empty line, so that the next word of the application does not bring it back.
CREATE TABLE activity (
    id             uuid    PRIMARY KEY,
    version        bigint  NOT NULL,
    person_id      uuid    NOT NULL,
    kind           text    NOT NULL,
    day            date    NOT NULL,
    hours          numeric(4, 2) NOT NULL CHECK (hours > 0),
    note           text,
    application_id uuid,
    removed        boolean NOT NULL,
    UNIQUE (application_id, kind),
    CHECK (NOT removed OR (application_id IS NOT NULL AND note IS NULL))
);
CREATE INDEX activity_of_person ON activity (person_id, day);

-- What of it, of their measures and of their hours in a clause a person lets their advisor see; anything else stays theirs.
CREATE TABLE shared_activity (
    person_id uuid        NOT NULL,
    item_id   uuid        NOT NULL,
    shared_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, item_id)
);
