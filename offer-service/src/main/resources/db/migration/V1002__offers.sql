-- Offers over their whole life; the workplace is public, so it is kept exactly.
CREATE TABLE offer (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    employer_id     uuid        NOT NULL REFERENCES employer,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'FILLED', 'WITHDRAWN', 'EXPIRED')),
    title           text        NOT NULL,
    description     text        NOT NULL,
    rome_code       text        NOT NULL,
    contract_type   text        NOT NULL,
    weekly_hours    numeric(4, 2),
    start_date      date,
    duration_months integer,
    commune_code    text        NOT NULL,
    commune_name    text        NOT NULL,
    departement     text        NOT NULL,
    address         text,
    place           geometry(Point, 4326) NOT NULL,
    skills          jsonb       NOT NULL,
    driving_licence text,
    shifts          jsonb       NOT NULL,
    salary_min      bigint,
    salary_max      bigint,
    salary_per      text,
    openings        integer     NOT NULL CHECK (openings >= 0),
    expires_on      date,
    created_at      timestamptz NOT NULL,
    published_at    timestamptz,
    closed_at       timestamptz
);
CREATE INDEX offer_of_employer ON offer (employer_id, id);
CREATE INDEX offer_place_published ON offer USING gist ((place::geography)) WHERE status = 'PUBLISHED';
CREATE INDEX offer_to_expire ON offer (expires_on) WHERE status = 'PUBLISHED';
