-- Finds what was told of things that have ended: their state is forgotten here too, the tombstone stays.
CREATE INDEX outbox_ended ON outbox (topic, aggregate_id) WHERE payload IS NULL;
