-- Who accompanies whom is told to the other services, with a version like every fact; those that are there, once now.
ALTER TABLE portfolio_entry ADD COLUMN version bigint NOT NULL DEFAULT 0;
INSERT INTO outbox (event_id, topic, aggregate_id, epoch, version, type, schema_version, payload, trace_id)
SELECT gen_random_uuid(), 'profile.portfolios.v1', person_id, 1, 0, 'PersonAssigned', 1,
       jsonb_build_object('personId', person_id, 'advisorId', advisor_id), ''
  FROM portfolio_entry;
