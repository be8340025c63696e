-- What a batch was asked for (SHA-256): the same key for something else is refused. NULL: made before, or without a key.
ALTER TABLE invitation_batch ADD COLUMN request_hash bytea;
