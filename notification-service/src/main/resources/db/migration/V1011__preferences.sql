-- What a reader has chosen, by kind of message; what is not here is as usual.
CREATE TABLE preference (
    recipient_id uuid   PRIMARY KEY,
    version      bigint NOT NULL,
    choices      jsonb  NOT NULL
);
