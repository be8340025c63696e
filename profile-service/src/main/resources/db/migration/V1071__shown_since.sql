-- A hire that is told again, years later perhaps, takes nobody away who has shown themselves since.
ALTER TABLE candidate ADD COLUMN shown_since timestamptz;
UPDATE candidate SET shown_since = level_since;
ALTER TABLE candidate ALTER COLUMN shown_since SET NOT NULL;
