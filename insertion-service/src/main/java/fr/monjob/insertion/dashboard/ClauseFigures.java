package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.programme.ProgrammeKind;
import java.util.List;

/** Hours of insertion, from the ledger: of a year, and of a large site since it began. Counts under five are not shown. */
final class ClauseFigures {

    private static final String SOURCE = "registre des heures d'insertion";
    private static final String CLAUSE = "marchés publics avec clause, <territory>";
    private static final String COLLEGE = "marché d'insertion en collège, <territory>";
    private static final String SITE = "<name>, depuis le début du chantier";

    private static final String LINES = " FROM hours_entry e JOIN lot l ON l.id = e.lot_id"
            + " JOIN programme p ON p.id = l.programme_id WHERE e.month >= :from AND e.month < :until AND p.kind = ";

    /** A line that was taken back, and the one that did so, are no work. */
    private static final String STANDING =
            " AND e.reverses IS NULL" + " AND NOT EXISTS (SELECT 1 FROM hours_entry r WHERE r.reverses = e.id)";

    private static final String OF_CLAUSE = LINES + "'MARCHE_PUBLIC'";
    private static final String OF_COLLEGE = LINES + "'MARCHE_COLLEGE'";
    private static final String OF_SITE = LINES + "'GRAND_CHANTIER'";

    /** Before any site that is followed here. */
    private static final int SITES_SINCE = 2009;

    private ClauseFigures() {}

    static List<FigureQuery> list() {
        String hours = "SELECT NULL, coalesce(sum(e.hours), 0)";
        String people = "SELECT NULL, count(DISTINCT e.person_id)";
        return List.of(
                figure("clause-hours", "Heures d'insertion réalisées", "heures", CLAUSE, hours + OF_CLAUSE),
                figure("clause-etp", "Équivalents temps plein de la clause", "ETP", CLAUSE, hours + OF_CLAUSE)
                        .etp(ProgrammeKind.MARCHE_PUBLIC),
                figure("clause-people", "Personnes de la clause", "personnes", CLAUSE, people + OF_CLAUSE + STANDING),
                figure(
                        "clause-facilitators",
                        "Facilitateurs de la clause",
                        "facilitateurs",
                        CLAUSE,
                        "SELECT NULL, count(DISTINCT p.facilitator_id)" + OF_CLAUSE + STANDING),
                figure("college-hours", "Heures en collège", "heures", COLLEGE, hours + OF_COLLEGE),
                figure(
                        "college-hours-<name>",
                        "Heures en collège, <name>",
                        "heures",
                        COLLEGE,
                        "SELECT CASE e.activity WHEN 'RESTAURATION' THEN 'restauration' WHEN 'ENTRETIEN' THEN 'entretien'"
                                + " ELSE 'services partagés' END, sum(e.hours)" + OF_COLLEGE
                                + " AND e.activity IS NOT NULL GROUP BY e.activity ORDER BY e.activity"),
                figure("college-etp", "Équivalents temps plein en collège", "ETP", COLLEGE, hours + OF_COLLEGE)
                        .etp(ProgrammeKind.MARCHE_COLLEGE),
                figure("college-people", "Personnes en collège", "personnes", COLLEGE, people + OF_COLLEGE + STANDING),
                figure(
                        "college-structures",
                        "Structures du marché en collège",
                        "structures",
                        COLLEGE,
                        "SELECT NULL, count(DISTINCT l.employer_siret)" + OF_COLLEGE + STANDING),
                figure(
                        "college-colleges",
                        "Collèges",
                        "collèges",
                        COLLEGE,
                        "SELECT NULL, count(DISTINCT c.uai) FROM lot_college c WHERE c.lot_id IN (SELECT l.id"
                                + OF_COLLEGE + STANDING + ")"),
                site("hours", "heures réalisées", "heures", "sum(e.hours)", ""),
                site("etp", "équivalents temps plein", "ETP", "sum(e.hours)", "")
                        .etp(ProgrammeKind.GRAND_CHANTIER),
                site("people", "personnes", "personnes", "count(DISTINCT e.person_id)", STANDING),
                site("people-rsa", "personnes au RSA", "personnes", shown("RSA"), STANDING),
                site("people-under-26", "personnes de moins de 26 ans", "personnes", shown("UNDER_26"), STANDING));
    }

    /** Distinct people of a public; null, thus no figure, for fewer than five. */
    private static String shown(String ground) {
        String count = "count(DISTINCT e.person_id) FILTER (WHERE EXISTS (SELECT 1 FROM participant t"
                + " JOIN participant_public g ON g.participant_id = t.id WHERE t.programme_id = p.id"
                + " AND t.person_id = e.person_id AND g.public = '" + ground + "'))";
        return "CASE WHEN " + count + " >= 5 THEN " + count + " END";
    }

    private static FigureQuery figure(String key, String label, String unit, String scope, String sql) {
        return FigureQuery.of(key, label, unit, scope, SOURCE, sql);
    }

    private static FigureQuery site(String key, String label, String unit, String value, String condition) {
        return figure(
                        "site-<name>-" + key,
                        "<name> : " + label,
                        unit,
                        SITE,
                        "SELECT p.name, " + value + OF_SITE + condition + " GROUP BY p.name ORDER BY p.name")
                .since(SITES_SINCE);
    }
}
