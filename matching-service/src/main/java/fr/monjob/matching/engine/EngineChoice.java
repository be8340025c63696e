package fr.monjob.matching.engine;

/** Which engine answers: the setting {@code matching.engine}. */
enum EngineChoice {
    /** The index in memory; PostGIS while it is built. */
    MEMORY,
    /** PostGIS alone; no index is built. */
    POSTGIS
}
