package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.programme.ProgrammeKind;

/**
 * How a figure is computed.
 *
 * @param key    stable name; with {@code <name>} where there is one figure for each name that the query finds
 * @param label  in French, with the same place
 * @param since  first year that is counted; null for the asked year alone
 * @param sql    gives rows of a name (null for the one figure) and a value; a null value is no figure
 * @param scheme whose hours become full-time equivalents; null for a value that is shown as it is
 */
record FigureQuery(
        String key,
        String label,
        String unit,
        Integer since,
        String scope,
        String source,
        String sql,
        ProgrammeKind scheme) {

    /** Where the name stands. */
    static final String NAME = "<name>";

    static FigureQuery of(String key, String label, String unit, String scope, String source, String sql) {
        return new FigureQuery(key, label, unit, null, scope, source, sql, null);
    }

    /** The same, counted from the first day of that year on. */
    FigureQuery since(int year) {
        return new FigureQuery(key, label, unit, year, scope, source, sql, scheme);
    }

    /** Full-time equivalents of the hours that the query gives. */
    FigureQuery etp(ProgrammeKind kind) {
        return new FigureQuery(key, label, unit, since, scope, source, sql, kind);
    }
}
