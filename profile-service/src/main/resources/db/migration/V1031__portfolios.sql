-- Names as they are compared and sorted: family name, given name, without accents, case and signs. New ones come from
-- the service; this is for those that are there.
ALTER TABLE person ADD COLUMN name_key text NOT NULL DEFAULT '';
UPDATE person SET name_key = regexp_replace(lower(translate(coalesce(family_name, ''),
        'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸàáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'AAAAAACEEEEIIIINOOOOOUUUUYYaaaaaaceeeeiiiinooooouuuuyy')),
        '[^a-z0-9]', '', 'g')
    || ' ' || regexp_replace(lower(translate(coalesce(given_name, ''),
        'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸàáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'AAAAAACEEEEIIIINOOOOOUUUUYYaaaaaaceeeeiiiinooooouuuuyy')),
        '[^a-z0-9]', '', 'g');

-- When the person last said that what stands there is right; NULL: an advisor wrote in it since.
ALTER TABLE person ADD COLUMN confirmed_at timestamptz;
UPDATE person SET confirmed_at = changed_at;

-- A list of people is compared with those who are there.
CREATE INDEX person_name_key ON person (name_key, birth_date);
CREATE INDEX person_email ON person (email) WHERE email IS NOT NULL;
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL;

-- Which advisor accompanies whom.
CREATE TABLE portfolio_entry (
    person_id   uuid        PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    advisor_id  uuid        NOT NULL REFERENCES account,
    assigned_by uuid        NOT NULL REFERENCES account,
    assigned_at timestamptz NOT NULL
);
CREATE INDEX portfolio_entry_advisor ON portfolio_entry (advisor_id);
