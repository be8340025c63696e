-- Who has applied to which offer: what is proposed after a refusal is something else.
CREATE TABLE applied_offer (
    application_id uuid PRIMARY KEY,
    profile_id     uuid NOT NULL,
    offer_id       uuid NOT NULL
);
CREATE INDEX applied_offer_person ON applied_offer (profile_id);
