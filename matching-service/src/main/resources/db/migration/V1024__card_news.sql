-- Every change of a person's or an offer's card is told on the channel match_card, to every instance that keeps cards in
-- memory: what happened at the commit, in the order of commits, nothing after a rollback, and each name once.
CREATE FUNCTION tell_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('match_card', 'person ' || OLD.profile_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('match_card', 'person ' || NEW.profile_id);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION tell_offer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('match_card', 'offer ' || OLD.offer_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('match_card', 'offer ' || NEW.offer_id);
    END IF;
    RETURN NULL;
END $$;

-- What names nobody: whoever hears it reads all cards again.
CREATE FUNCTION tell_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('match_card', 'all');
    RETURN NULL;
END $$;

CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON candidate
    FOR EACH ROW EXECUTE FUNCTION tell_person();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON candidate_wish
    FOR EACH ROW EXECUTE FUNCTION tell_person();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON candidate_skill
    FOR EACH ROW EXECUTE FUNCTION tell_person();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON offer
    FOR EACH ROW EXECUTE FUNCTION tell_offer();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON offer_skill
    FOR EACH ROW EXECUTE FUNCTION tell_offer();

CREATE TRIGGER tell_all AFTER TRUNCATE ON candidate
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON candidate_wish
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON candidate_skill
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON offer
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER tell_all AFTER TRUNCATE ON offer_skill
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
-- Cells are shared and made once; only a repair by hand changes one.
CREATE TRIGGER tell_all AFTER UPDATE ON cell
    FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
