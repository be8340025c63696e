-- The day on which a step happened; "at" stays the instant at which it was recorded. What was recorded before this
-- column came is taken to have happened on the day of its recording.
ALTER TABLE application_step ADD COLUMN happened_on date;
UPDATE application_step SET happened_on = (at AT TIME ZONE 'Europe/Paris')::date;
ALTER TABLE application_step ALTER COLUMN happened_on SET NOT NULL;
