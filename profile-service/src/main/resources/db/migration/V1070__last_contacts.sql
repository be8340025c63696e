-- How long somebody is kept: two years after the last contact (CNIL), by days of Paris. What is said of the day stands in
-- the README of this service.
ALTER TABLE person ADD COLUMN contacted_on date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/Paris')::date;
ALTER TABLE person ADD COLUMN noticed_on date; -- when the person was told that the end comes; NULL: not since the last contact
-- For those who are there: what can be read of it. The day of an application was written down nowhere: who has one counts from today.
UPDATE person SET contacted_on = (greatest(
        changed_at, confirmed_at,
        (SELECT max(issued_at) FROM refresh_token JOIN session ON session.id = session_id WHERE account_id = person.id),
        (SELECT max(uploaded_at) FROM cv WHERE cv.person_id = person.id),
        (SELECT max(recorded_at) FROM signed_paper WHERE signed_paper.person_id = person.id),
        (SELECT max(proposed_at) FROM proposal WHERE proposal.person_id = person.id),
        (SELECT max(changed_at) FROM contact_request
          WHERE contact_request.person_id = person.id AND moved_by = 'BENEFICIARY')
    ) AT TIME ZONE 'Europe/Paris')::date
 WHERE NOT EXISTS (SELECT 1 FROM applicant WHERE applicant.person_id = person.id);
CREATE INDEX person_contacted_on ON person (contacted_on) WHERE noticed_on IS NULL;
CREATE INDEX person_noticed_on ON person (noticed_on) WHERE noticed_on IS NOT NULL;

-- What stays of those whom nobody heard of any more: how many, in which month, of which Département.
CREATE TABLE forgotten_people (
    month       date NOT NULL CHECK (month = date_trunc('month', month)), -- its first day
    departement text NOT NULL,                                            -- its code; empty when no commune was known
    people      int  NOT NULL,
    PRIMARY KEY (month, departement)
);
