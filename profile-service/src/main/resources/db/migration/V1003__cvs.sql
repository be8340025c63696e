-- A person's key for their files, itself under a key derived from the master key. Its row is what every upload of that
-- person takes turns on; when it is gone nobody can read the files, backups included.
CREATE TABLE cv_key (
    person_id  uuid  PRIMARY KEY REFERENCES person,
    sealed_key bytea NOT NULL
);

CREATE TABLE cv (
    id               uuid        PRIMARY KEY, -- also the name of the file
    person_id        uuid        NOT NULL REFERENCES cv_key,
    filename         text        NOT NULL,
    kind             text        NOT NULL,
    size             bigint      NOT NULL,
    sha256           text        NOT NULL,
    status           text        NOT NULL CHECK (status IN ('PROCESSING', 'READY', 'REJECTED')),
    rejection        text        CHECK ((rejection IS NOT NULL) = (status = 'REJECTED')),
    suggested_skills jsonb       NOT NULL DEFAULT '[]',
    suggested_jobs   jsonb       NOT NULL DEFAULT '[]',
    -- A retried upload finds the row of the first one.
    idempotency_key  text,
    uploaded_at      timestamptz NOT NULL,
    UNIQUE (person_id, idempotency_key)
);
CREATE INDEX cv_person ON cv (person_id, id);
CREATE INDEX cv_processing ON cv (uploaded_at) WHERE status = 'PROCESSING';

-- Uploads of the last hour, those deleted since included.
CREATE TABLE cv_upload (
    person_id   uuid        NOT NULL REFERENCES cv_key ON DELETE CASCADE,
    uploaded_at timestamptz NOT NULL
);
CREATE INDEX cv_upload_person ON cv_upload (person_id, uploaded_at);
