-- Raised when this database is restored from a backup: its versions begin anew where consumers hold later ones.
CREATE TABLE outbox_epoch (
    epoch int NOT NULL
);
INSERT INTO outbox_epoch VALUES (1);

-- An operator asks that everything be told again; the row goes when that is done.
CREATE TABLE retelling (
    id       bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    asked_at timestamptz NOT NULL DEFAULT now()
);

-- After a restore, what other services were told by this one, gone when it has told everything again: of what it does not know
-- any more it tells the end.
CREATE TABLE known_elsewhere (
    topic        text NOT NULL, -- without the prefix
    aggregate_id uuid NOT NULL,
    PRIMARY KEY (topic, aggregate_id)
);

-- After a restore, who was erased since the backup was made; each row goes when that person is erased once more.
CREATE TABLE restored_erasure (
    person uuid PRIMARY KEY
);
