-- What a search shows of an employer's own doings is kept in memory beside the cards, and told in the same way: on a channel
-- of its own, which a version that keeps no such thing does not listen to.
CREATE FUNCTION tell_employer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('match_employer', OLD.employer_id::text);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('match_employer', NEW.employer_id::text);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON employer_standing
    FOR EACH ROW EXECUTE FUNCTION tell_employer();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON employer_workplace
    FOR EACH ROW EXECUTE FUNCTION tell_employer();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON contact_index
    FOR EACH ROW EXECUTE FUNCTION tell_employer();

CREATE TRIGGER tell_all AFTER TRUNCATE ON employer_standing
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON employer_workplace
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON contact_index
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();

-- All of an employer's requests are read together, the oldest first.
CREATE INDEX contact_index_employer ON contact_index (employer_id, contact_request_id);
