-- When the virus scanner was last asked about a file and gave no verdict: until it has, the file waits however long.
ALTER TABLE cv ADD COLUMN scan_missed_at timestamptz;
