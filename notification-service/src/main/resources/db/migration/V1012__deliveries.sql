-- One mail or SMS to be sent. The occasion is the business key: one message, or one day's digest. No address: it is asked
-- for when the delivery leaves.
CREATE TABLE delivery (
    id           uuid        PRIMARY KEY,
    recipient_id uuid        NOT NULL,
    audience     text        NOT NULL CHECK (audience IN ('PERSON', 'EMPLOYER', 'STAFF')),
    channel      text        NOT NULL CHECK (channel IN ('EMAIL', 'SMS')),
    occasion     text        NOT NULL,
    created_at   timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    give_up_at   timestamptz NOT NULL,
    state        text        NOT NULL DEFAULT 'WAITING'
                 CHECK (state IN ('WAITING', 'SENT', 'CANCELLED', 'NO_ADDRESS', 'REFUSED', 'GIVEN_UP')),
    attempts     int         NOT NULL DEFAULT 0,
    lease        uuid,
    leased_until timestamptz,
    settled_at   timestamptz,
    UNIQUE (recipient_id, channel, occasion)
);
CREATE INDEX delivery_due ON delivery (channel, due_at) WHERE state = 'WAITING';
CREATE INDEX delivery_settled ON delivery (settled_at) WHERE state <> 'WAITING';

-- What it tells; a message that is cancelled leaves, and a delivery without any is not sent.
CREATE TABLE delivery_item (
    delivery_id uuid NOT NULL REFERENCES delivery ON DELETE CASCADE,
    message_id  uuid NOT NULL REFERENCES message ON DELETE CASCADE,
    PRIMARY KEY (delivery_id, message_id)
);
CREATE INDEX delivery_item_message ON delivery_item (message_id);

-- Who has it already, when several people share an inbox and the sending broke off between them.
CREATE TABLE delivery_copy (
    delivery_id uuid        NOT NULL REFERENCES delivery ON DELETE CASCADE,
    account_id  uuid        NOT NULL,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (delivery_id, account_id)
);

-- Offers that are closed: a match that comes after the closing, on another topic, is not told.
CREATE TABLE closed_offer (
    offer_id  uuid        PRIMARY KEY,
    closed_at timestamptz NOT NULL
);
