-- Who was erased here. An event about them that comes late, or once more from the dead letters or to a new consumer, is not
-- applied. Only what a person's id hashes to is kept: it names nobody who does not come with the id.
CREATE TABLE erased_person (
    fingerprint bytea       PRIMARY KEY,
    erased_at   timestamptz NOT NULL DEFAULT now()
);
