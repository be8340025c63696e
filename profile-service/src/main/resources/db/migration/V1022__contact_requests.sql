-- An employer asks a person, whom it knows only by a number, whether they may be contacted about one offer. The public
-- words of the offer are copied: they stay readable when the offer is over.
CREATE TABLE contact_request (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    person_id      uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
    employer_id    uuid        NOT NULL,
    offer_id       uuid        NOT NULL,
    offer_title    text        NOT NULL,
    company_name   text        NOT NULL,
    commune_name   text        NOT NULL,
    message        text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
    moved_by       text        NOT NULL CHECK (moved_by IN ('BENEFICIARY', 'EMPLOYER', 'CLOCK')),
    shown          text[]      NOT NULL DEFAULT '{}', -- what the person chose to show, while ACCEPTED
    cv_id          uuid,
    decline_reason text,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK ((state = 'ACCEPTED') = (cardinality(shown) > 0)),
    CHECK (cv_id IS NULL OR state = 'ACCEPTED')
);
CREATE UNIQUE INDEX contact_request_open ON contact_request (offer_id, person_id) WHERE state IN ('PENDING', 'ACCEPTED');
CREATE INDEX contact_request_person ON contact_request (person_id, id);
CREATE INDEX contact_request_employer ON contact_request (employer_id, id);
CREATE INDEX contact_request_of_day ON contact_request (employer_id, created_at);
CREATE INDEX contact_request_to_expire ON contact_request (expires_at) WHERE state = 'PENDING';
