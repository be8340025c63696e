-- Who accompanies whom, as profile-service tells; and employers, as offer-service does.
CREATE TABLE accompanied_person (
    person_id  uuid PRIMARY KEY,
    advisor_id uuid NOT NULL
);
CREATE TABLE structure (
    employer_id uuid    PRIMARY KEY,
    siret       text    NOT NULL,
    kind        text    NOT NULL,
    verified    boolean NOT NULL
);
CREATE INDEX structure_siret ON structure (siret);

-- The measures of people. No trait of anybody stands here: an extension is a decision with its day, not its reason.
CREATE TABLE measure (
    id                   uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    person_id            uuid   NOT NULL,
    kind                 text   NOT NULL,
    structure_siret      text,
    starts_on            date   NOT NULL,
    ends_on              date,
    weekly_hours         numeric(4, 2),
    purpose              text,
    coup_de_pouce        text,
    renews               uuid   REFERENCES measure,
    extension_ground     text,
    extension_decided_on date,
    training_ends_on     date,
    waiver_from          date,
    waiver_until         date,
    prescriber_siret     text,
    outcome              text,
    ended_on             date,
    CHECK (ends_on >= starts_on AND ended_on >= starts_on)
);
CREATE INDEX measure_of_person ON measure (person_id, starts_on DESC, id DESC);
CREATE TABLE measure_funding (
    measure_id   uuid   NOT NULL REFERENCES measure ON DELETE CASCADE,
    position     int    NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    funder       text   NOT NULL,
    PRIMARY KEY (measure_id, position)
);
CREATE TABLE measure_step (
    measure_id  uuid        NOT NULL REFERENCES measure ON DELETE CASCADE,
    position    int         NOT NULL,
    outcome     text,
    about_day   date        NOT NULL,
    recorded_by uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (measure_id, position)
);

-- The PASS IAE that a person's first contract of the IAE began.
CREATE TABLE pass_iae (
    id        uuid   PRIMARY KEY,
    version   bigint NOT NULL,
    person_id uuid   NOT NULL,
    starts_on date   NOT NULL
);
CREATE INDEX pass_iae_of_person ON pass_iae (person_id);

-- What pushed the end of a PASS: a suspension has two days, a prolongation the day it was asked and a number of days.
CREATE TABLE pass_change (
    pass_id     uuid        NOT NULL REFERENCES pass_iae ON DELETE CASCADE,
    position    int         NOT NULL,
    first_day   date        NOT NULL,
    last_day    date,
    days        int,
    recorded_by uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (pass_id, position),
    CHECK ((last_day IS NULL) <> (days IS NULL))
);
