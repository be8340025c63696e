-- Where an employer has people work. A removed one stays: it counts among the new ones of its 30 days.
CREATE TABLE workplace (
    id           uuid PRIMARY KEY,
    employer_id  uuid        NOT NULL REFERENCES employer,
    label        text        NOT NULL,
    commune_code text        NOT NULL,
    address      text,
    lat          float8      NOT NULL,
    lon          float8      NOT NULL,
    created_at   timestamptz NOT NULL,
    removed_at   timestamptz
);
CREATE INDEX workplace_of_employer ON workplace (employer_id, id);

-- How an employer answers is counted over its applications.
CREATE INDEX application_of_employer ON application (employer_id, created_at);

-- Small letters without accents, as people type when they search. The same letters as in OfferSearch.
CREATE FUNCTION plain_words(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN replace(replace(replace(replace(translate(lower(words),
        'àâäáãåéèêëîïíìôöóòõùûüúçñÿÀÂÄÁÃÅÉÈÊËÎÏÍÌÔÖÓÒÕÙÛÜÚÇÑŸ’',
        'aaaaaaeeeeiiiiooooouuuucnyaaaaaaeeeeiiiiooooouuuucny'''),
        'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae');

ALTER TABLE offer ADD COLUMN words text GENERATED ALWAYS AS (plain_words(title || ' ' || description)) STORED;
