-- Where the work of a lot is done and which jobs it has; a lot that says neither gets no suggestion.
ALTER TABLE lot
    ADD commune_code text,
    ADD lat double precision,
    ADD lon double precision,
    ADD CHECK ((commune_code IS NULL) = (lat IS NULL) AND (lat IS NULL) = (lon IS NULL));
CREATE TABLE lot_job (
    lot_id    uuid NOT NULL REFERENCES lot ON DELETE CASCADE,
    rome_code text NOT NULL,
    PRIMARY KEY (lot_id, rome_code)
);

-- Who looks for which work, how far, and around which area: what profile-service publishes while a person agrees to it.
CREATE TABLE willing_person (
    person_id            uuid PRIMARY KEY,
    lat                  double precision NOT NULL,
    lon                  double precision NOT NULL,
    half_diagonal_metres double precision NOT NULL,
    available_from       date
);
CREATE TABLE willing_job (
    person_id uuid NOT NULL REFERENCES willing_person ON DELETE CASCADE,
    rome_code text NOT NULL,
    radius_km int  NOT NULL,
    PRIMARY KEY (person_id, rome_code)
);
CREATE INDEX willing_job_of_code ON willing_job (rome_code, person_id);

-- What employers are called and where they work, as offer-service tells.
ALTER TABLE structure ADD company_name text;
CREATE TABLE structure_workplace (
    employer_id  uuid NOT NULL REFERENCES structure ON DELETE CASCADE,
    workplace_id uuid NOT NULL,
    lat          double precision NOT NULL,
    lon          double precision NOT NULL,
    PRIMARY KEY (employer_id, workplace_id)
);
