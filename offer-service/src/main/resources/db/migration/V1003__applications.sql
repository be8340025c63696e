-- One application of a person to an offer, and every state it went through.
CREATE TABLE application (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    offer_id       uuid        NOT NULL REFERENCES offer,
    employer_id    uuid        NOT NULL,
    profile_id     uuid        NOT NULL,
    state          text        NOT NULL,
    message        text,
    cv_id          uuid,
    refusal_reason text,
    hired_on       date,
    contract_type  text,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    UNIQUE (offer_id, profile_id)
);
CREATE INDEX application_of_person ON application (profile_id, id);

CREATE TABLE application_step (
    application_id uuid        NOT NULL REFERENCES application,
    position       integer     NOT NULL,
    state          text        NOT NULL,
    moved_by       text        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (application_id, position)
);
