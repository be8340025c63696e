-- There is a row while everything is told again to an index that was emptied: an operator writes and deletes it.
CREATE TABLE rebuild (
    begun_at timestamptz NOT NULL DEFAULT now()
);
