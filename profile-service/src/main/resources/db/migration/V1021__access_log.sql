-- Who saw what of whom, when and why. A line is written in the transaction of the disclosure, before anything is shown.
-- It outlives the person's profile, so it has no foreign key: an employer's look is accounted for as long as the log is kept.
CREATE TABLE access_log (
    id            uuid        PRIMARY KEY,
    person_id     uuid        NOT NULL,
    position      int         NOT NULL, -- counts a person's lines; set below, as are the hashes
    account_id    uuid        NOT NULL,
    role          text        NOT NULL,
    employer_id   uuid,
    organisation  text,
    reason        text        NOT NULL,
    subject_id    uuid        NOT NULL,
    subject_title text        NOT NULL,
    fields        text[]      NOT NULL,
    request_id    text,
    at            timestamptz NOT NULL,
    previous_hash bytea       NOT NULL, -- empty in a person's first line
    hash          bytea       NOT NULL,
    UNIQUE (person_id, position)
);
CREATE INDEX access_log_at ON access_log (at);

CREATE FUNCTION access_log_digest(line access_log) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(jsonb_build_array(
        line.id, line.person_id, line.position, line.account_id, line.role, line.employer_id, line.organisation,
        line.reason, line.subject_id, line.subject_title, line.fields, line.request_id, line.at AT TIME ZONE 'UTC',
        encode(line.previous_hash, 'hex'))::text, 'UTF8'))
$$;

-- A person's lines are a chain of their own: two employers who look at two people do not wait for each other.
CREATE FUNCTION access_log_append() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last access_log;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('access_log ' || NEW.person_id, 0));
    SELECT * INTO last FROM access_log WHERE person_id = NEW.person_id ORDER BY position DESC LIMIT 1;
    NEW.position := coalesce(last.position, 0) + 1;
    NEW.previous_hash := coalesce(last.hash, ''::bytea);
    NEW.hash := access_log_digest(NEW);
    RETURN NEW;
END
$$;
CREATE TRIGGER access_log_append BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION access_log_append();

-- The service owns its tables, so a missing grant would hold nobody: the table itself refuses. Kept 12 months (CNIL).
CREATE FUNCTION access_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.at < now() - interval '12 months' THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'access_log is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER access_log_refuse BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION access_log_refuse();
CREATE TRIGGER access_log_refuse_all BEFORE TRUNCATE ON access_log EXECUTE FUNCTION access_log_refuse();

-- Lines that are not as they were written, or whose predecessor is missing. The oldest line kept of a person has none.
CREATE VIEW access_log_broken AS
    SELECT id, person_id
      FROM (SELECT log.id, log.person_id, log.hash, log.previous_hash, log.position, access_log_digest(log) AS digest,
                   lag(log.hash) OVER chain AS hash_before, lag(log.position) OVER chain AS position_before
              FROM access_log log
            WINDOW chain AS (PARTITION BY log.person_id ORDER BY log.position)) AS line
     WHERE hash <> digest
        OR hash_before <> previous_hash
        OR position_before + 1 <> position;
