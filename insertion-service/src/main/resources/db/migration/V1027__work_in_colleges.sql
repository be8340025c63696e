-- In which college of its lot a line's hours were worked, and at what; nothing when nobody said.
ALTER TABLE hours_entry
    ADD college_uai text,
    ADD activity    text CHECK (activity IN ('RESTAURATION', 'ENTRETIEN', 'SERVICES_PARTAGES'));
