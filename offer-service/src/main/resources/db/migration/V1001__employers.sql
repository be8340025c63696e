-- Employers as they present themselves, and what an advisor found of them.
CREATE TABLE employer (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    siret               text        NOT NULL CHECK (siret ~ '^[0-9]{14}$'),
    company_name        text        NOT NULL,
    kind                text        NOT NULL,
    commune_code        text,
    address             text,
    contact_name        text,
    contact_email       text,
    contact_phone       text,
    verification        text        NOT NULL CHECK (verification IN ('PENDING', 'VERIFIED', 'REFUSED')),
    verification_reason text,
    verified_by         uuid,
    verified_at         timestamptz,
    created_at          timestamptz NOT NULL
);
-- The advisor's list: those who wait, oldest first. Several accounts may claim one SIRET: none is believed unverified.
CREATE INDEX employer_by_verification ON employer (verification, id);
