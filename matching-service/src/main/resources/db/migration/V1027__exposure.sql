-- How far people came in a month, for the monthly report of who is shown, asked, answers and is hired: each person once a
-- month and stage under each job they looked for, in the cell they were told in at that time. The key is an id that means a
-- person to the report alone. Nothing of it can be made again from topics.
CREATE TABLE exposure (
    month                date                  NOT NULL,
    stage                text                  NOT NULL, -- SHOWN, CONTACTED, ANSWERED or HIRED
    person_key           uuid                  NOT NULL,
    rome_code            text                  NOT NULL,
    centre               geometry(Point, 4326) NOT NULL,
    half_diagonal_metres float8                NOT NULL,
    PRIMARY KEY (month, stage, person_key, rome_code)
);
CREATE INDEX exposure_person ON exposure (person_key, month);
