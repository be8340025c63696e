-- A contact request that waits for an answer ends with its offer, by neither side's word.
ALTER TABLE contact_request DROP CONSTRAINT contact_request_moved_by_check;
ALTER TABLE contact_request ADD CONSTRAINT contact_request_moved_by_check
    CHECK (moved_by IN ('BENEFICIARY', 'EMPLOYER', 'CLOCK', 'PLATFORM'));
CREATE INDEX contact_request_waiting ON contact_request (offer_id, id) WHERE state = 'PENDING';
