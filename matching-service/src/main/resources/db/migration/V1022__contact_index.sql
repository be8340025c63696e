-- Where each contact request stands, so that an employer sees whom it has asked already. Ids come in the order of time:
-- of several requests to one person the last one counts.
CREATE TABLE contact_index (
    contact_request_id uuid PRIMARY KEY,
    employer_id        uuid NOT NULL,
    offer_id           uuid NOT NULL,
    profile_id         uuid NOT NULL,
    state              text NOT NULL
);
CREATE INDEX contact_index_people ON contact_index (employer_id, profile_id);
