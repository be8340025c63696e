-- Figures of a year that another body counts: there are no records of them here, so that they come with their source.
CREATE TABLE yearly_figure (
    year        int         NOT NULL CHECK (year BETWEEN 2009 AND 2100),
    key         text        NOT NULL,
    label       text        NOT NULL,
    value       numeric(18, 2) NOT NULL,
    unit        text        NOT NULL,
    scope       text        NOT NULL,
    source      text        NOT NULL,
    recorded_by uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (year, key)
);
CREATE INDEX measure_of_kind ON measure (kind, starts_on);
