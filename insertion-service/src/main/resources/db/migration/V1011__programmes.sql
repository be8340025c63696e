-- What obliges to hours of insertion: programmes, their lots, and who takes part.
CREATE TABLE programme (
    id                uuid   PRIMARY KEY,
    version           bigint NOT NULL,
    name              text   NOT NULL,
    kind              text   NOT NULL,
    contracting_body  text   NOT NULL,
    facilitator_id    uuid,
    plie              text,
    hours_committed   numeric(11, 2) CHECK (hours_committed > 0),
    amount_cents      bigint,
    labour_share      numeric(7, 6),
    hourly_cost_cents bigint,
    insertion_share   numeric(7, 6),
    starts_on         date   NOT NULL,
    ends_on           date   NOT NULL,
    CHECK (ends_on >= starts_on)
);
CREATE INDEX programme_of_facilitator ON programme (facilitator_id, id DESC);
CREATE TABLE lot (
    id                uuid   PRIMARY KEY,
    version           bigint NOT NULL,
    programme_id      uuid   NOT NULL REFERENCES programme,
    name              text   NOT NULL,
    employer_siret    text   NOT NULL,
    hours_committed   numeric(11, 2) NOT NULL CHECK (hours_committed > 0),
    amount_cents      bigint,
    labour_share      numeric(7, 6),
    hourly_cost_cents bigint,
    insertion_share   numeric(7, 6)
);
CREATE INDEX lot_of_programme ON lot (programme_id, id);
CREATE TABLE lot_college (
    lot_id   uuid NOT NULL REFERENCES lot ON DELETE CASCADE,
    position int  NOT NULL,
    uai      text NOT NULL,
    name     text NOT NULL,
    PRIMARY KEY (lot_id, position)
);

-- A person in a programme. Their publics are grounds on which their hours count; no name stands here.
CREATE TABLE participant (
    id           uuid   PRIMARY KEY,
    version      bigint NOT NULL,
    programme_id uuid   NOT NULL REFERENCES programme,
    person_id    uuid   NOT NULL,
    reference    text,
    entered_on   date   NOT NULL,
    UNIQUE (programme_id, person_id),
    CONSTRAINT participant_reference UNIQUE (programme_id, reference)
);
CREATE TABLE participant_public (
    participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
    public         text NOT NULL,
    PRIMARY KEY (participant_id, public)
);
