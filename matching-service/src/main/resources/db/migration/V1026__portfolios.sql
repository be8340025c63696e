-- Who accompanies whom, so that advisors see numbers of their own people and of nobody else.
CREATE TABLE accompanied_person (
    person_id  uuid PRIMARY KEY,
    advisor_id uuid NOT NULL
);
CREATE INDEX accompanied_person_advisor ON accompanied_person (advisor_id);
