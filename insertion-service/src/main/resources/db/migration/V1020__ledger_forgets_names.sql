-- A line of the ledger stands as it was written, but for whose it is: an erased person's hours become a stranger's.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A line of the ledger stands as it was written' USING ERRCODE = '23001';
END $$;
DROP TRIGGER ledger_stands ON hours_entry;
CREATE TRIGGER ledger_stands BEFORE DELETE OR TRUNCATE ON hours_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_stands_unchanged BEFORE UPDATE ON hours_entry
    FOR EACH ROW
    WHEN ((to_jsonb(OLD) - 'person_id') <> (to_jsonb(NEW) - 'person_id'))
    EXECUTE FUNCTION refuse_change();
