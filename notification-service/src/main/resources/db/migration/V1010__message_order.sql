-- A number per inbox that grows by commit: ids of the same millisecond, and of transactions that end in another order
-- than they began, say nothing about what a reader has seen.
CREATE TABLE inbox_position (
    recipient_id  uuid   PRIMARY KEY,
    last_sequence bigint NOT NULL
);

ALTER TABLE message
    ADD sequence   bigint,
    ADD audience   text NOT NULL DEFAULT 'PERSON' CHECK (audience IN ('PERSON', 'EMPLOYER', 'STAFF')),
    ADD offer_id   uuid,
    ADD subject_id uuid,
    ADD shown      boolean NOT NULL DEFAULT true;

UPDATE message SET sequence = numbered.sequence
  FROM (SELECT id, row_number() OVER (PARTITION BY recipient_id ORDER BY id) AS sequence FROM message) numbered
 WHERE numbered.id = message.id;
UPDATE message SET audience = 'EMPLOYER' WHERE kind IN ('APPLICATION_RECEIVED', 'EMPLOYER_VERIFIED');
INSERT INTO inbox_position SELECT recipient_id, max(sequence) FROM message GROUP BY recipient_id;

ALTER TABLE message
    ALTER sequence SET NOT NULL,
    ALTER audience DROP DEFAULT,
    ALTER shown DROP DEFAULT;
CREATE UNIQUE INDEX message_sequence ON message (recipient_id, sequence);
CREATE INDEX message_offer ON message (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX message_subject ON message (subject_id) WHERE subject_id IS NOT NULL;
