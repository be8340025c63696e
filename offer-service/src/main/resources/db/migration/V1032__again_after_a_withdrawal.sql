-- Who withdrew may apply again: at most one application of a person to an offer that is not withdrawn.
ALTER TABLE application DROP CONSTRAINT application_offer_id_profile_id_key;
CREATE UNIQUE INDEX application_standing ON application (offer_id, profile_id) WHERE state <> 'WITHDRAWN';
-- The list of an offer reads the withdrawn ones, too.
CREATE INDEX application_of_offer ON application (offer_id, id);
