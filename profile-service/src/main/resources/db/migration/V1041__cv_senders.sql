-- Who brought a CV: the person, or the advisor to whom they handed it. Its key to send it again is the sender's own.
ALTER TABLE cv ADD COLUMN sender_id uuid REFERENCES account;
UPDATE cv SET sender_id = person_id;
ALTER TABLE cv ALTER COLUMN sender_id SET NOT NULL;
ALTER TABLE cv DROP CONSTRAINT cv_person_id_idempotency_key_key;
ALTER TABLE cv ADD UNIQUE (person_id, sender_id, idempotency_key);
