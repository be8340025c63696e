-- Copies of what offer-service tells: which employers are verified, and what an offer is called. They can be emptied and
-- read anew from the topics.
CREATE TABLE known_employer (
    employer_id  uuid    PRIMARY KEY,
    company_name text    NOT NULL,
    verified     boolean NOT NULL
);

-- A row stays when the offer is closed: what was asked of somebody about it still has its name.
CREATE TABLE known_offer (
    offer_id     uuid    PRIMARY KEY,
    employer_id  uuid    NOT NULL,
    title        text    NOT NULL,
    company_name text    NOT NULL,
    commune_name text    NOT NULL,
    open         boolean NOT NULL
);
