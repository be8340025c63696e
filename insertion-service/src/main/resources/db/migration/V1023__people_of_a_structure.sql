-- A structure reads the measures of its own people, those that begin last first.
CREATE INDEX measure_of_structure ON measure (structure_siret, starts_on DESC, id DESC);
