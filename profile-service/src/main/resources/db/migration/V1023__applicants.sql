-- Applications as offer-service tells them: to apply is to agree that this employer reads one's name, contact and the CV
-- sent along, for as long as the application lives and a little longer.
CREATE TABLE applicant (
    application_id uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL,
    employer_id    uuid        NOT NULL,
    offer_title    text        NOT NULL,
    cv_id          uuid,
    ends_at        timestamptz -- NULL: the application is under way
);
CREATE INDEX applicant_person ON applicant (person_id);
