-- That an advisor found an offer worth a look for a person; once for each offer and person, whoever proposes it.
CREATE TABLE proposal (
    id          uuid        PRIMARY KEY,
    person_id   uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
    offer_id    uuid        NOT NULL,
    advisor_id  uuid        NOT NULL REFERENCES account,
    proposed_at timestamptz NOT NULL,
    UNIQUE (person_id, offer_id)
);
CREATE INDEX proposal_person ON proposal (person_id, id);
