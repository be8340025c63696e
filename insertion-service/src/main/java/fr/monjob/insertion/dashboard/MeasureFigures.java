package fr.monjob.insertion.dashboard;

import java.util.List;

/** Measures of a year: those that began in it, unless a figure says otherwise. */
final class MeasureFigures {

    private static final String SCOPE = "mesures commencées dans l'année, <territory>";
    private static final String SOURCE = "mesures enregistrées sur la plateforme";
    private static final String BEGUN = " FROM measure WHERE starts_on >= :from AND starts_on < :until AND kind ";
    private static final String BACK_AT_WORK = "outcome IN ('LASTING_EMPLOYMENT', 'CDD_6_MONTHS', 'OTHER_EMPLOYMENT')";
    private static final String EUROS = "SELECT NULL, sum(f.amount_cents) / 100.0 FROM measure m"
            + " JOIN measure_funding f ON f.measure_id = m.id WHERE m.starts_on >= :from AND m.starts_on < :until AND m.kind ";

    /** The insertion par l'activité économique; a CDDI is a part of it. */
    private static final String OF_IAE = "IN ('IAE', 'CDDI')";

    private MeasureFigures() {}

    static List<FigureQuery> list() {
        return List.of(
                begun(
                        "iae-people",
                        "Personnes en insertion par l'activité économique (IAE)",
                        "personnes",
                        "SELECT NULL, count(DISTINCT person_id)",
                        OF_IAE),
                begun(
                        "iae-structures",
                        "Structures de l'IAE qui ont accueilli",
                        "structures",
                        "SELECT NULL, count(DISTINCT structure_siret)",
                        OF_IAE),
                FigureQuery.of(
                        "iae-funding", "Financements de l'IAE, CDDI compris", "€", SCOPE, SOURCE, EUROS + OF_IAE),
                begun(
                        "cddi-contracts",
                        "Contrats CDDI en ateliers et chantiers d'insertion",
                        "contrats",
                        "SELECT NULL, count(*)",
                        "= 'CDDI'"),
                FigureQuery.of("cddi-funding", "Financements des CDDI", "€", SCOPE, SOURCE, EUROS + "= 'CDDI'"),
                begun(
                        "contrats-aides",
                        "Contrats aidés (CAOM)",
                        "contrats",
                        "SELECT NULL, count(*)",
                        "= 'CONTRAT_AIDE'"),
                begun("pmsmp", "Immersions (PMSMP) prescrites", "immersions", "SELECT NULL, count(*)", "= 'PMSMP'"),
                begun(
                        "training-people",
                        "Personnes entrées en formation",
                        "personnes",
                        "SELECT NULL, count(DISTINCT person_id)",
                        "= 'FORMATION'"),
                FigureQuery.of(
                        "training-change-since-2017",
                        "Entrées en formation, évolution depuis 2017",
                        "%",
                        SCOPE,
                        SOURCE,
                        "SELECT NULL, round(100.0 * (count(DISTINCT person_id) FILTER (WHERE starts_on >= :from)"
                                + " - before.people) / nullif(before.people, 0)) FROM measure, (SELECT count(DISTINCT"
                                + " person_id) AS people FROM measure WHERE kind = 'FORMATION' AND starts_on >="
                                + " '2017-01-01' AND starts_on < '2018-01-01') AS before WHERE kind = 'FORMATION' AND"
                                + " starts_on < :until GROUP BY before.people"),
                begun(
                        "coup-de-pouce-projects",
                        "Coup de pouce compétences : projets",
                        "projets",
                        "SELECT NULL, count(*)",
                        "= 'COUP_DE_POUCE' AND coup_de_pouce = 'PROJECT'"),
                begun(
                        "coup-de-pouce-preparatory-actions",
                        "Coup de pouce compétences : actions préparatoires",
                        "actions",
                        "SELECT NULL, count(*)",
                        "= 'COUP_DE_POUCE' AND coup_de_pouce = 'PREPARATORY_ACTION'"),
                begun(
                        "coup-de-pouce-people",
                        "Coup de pouce compétences : personnes",
                        "personnes",
                        "SELECT NULL, count(DISTINCT person_id)",
                        "= 'COUP_DE_POUCE' AND coup_de_pouce = 'PROJECT'"),
                begun(
                        "coup-de-pouce-back-at-work",
                        "Coup de pouce compétences : retours à l'emploi",
                        "%",
                        "SELECT NULL, round(100.0 * count(DISTINCT person_id) FILTER (WHERE " + BACK_AT_WORK
                                + ") / nullif(count(DISTINCT person_id), 0))",
                        "= 'COUP_DE_POUCE' AND coup_de_pouce = 'PROJECT'"),
                accompanied("accompanied-returns", "Mission insertion par l'emploi : retours à l'emploi"),
                accompanied("accompanied-returns-since-2009", "Mission insertion par l'emploi : retours depuis 2009")
                        .since(2009));
    }

    private static FigureQuery begun(String key, String label, String unit, String select, String kind) {
        return FigureQuery.of(key, label, unit, SCOPE, SOURCE, select + BEGUN + kind);
    }

    private static FigureQuery accompanied(String key, String label) {
        return FigureQuery.of(
                key,
                label,
                "retours à l'emploi",
                "accompagnements vers l'emploi terminés, <territory>",
                SOURCE,
                "SELECT NULL, count(*) FROM measure WHERE kind = 'ACCOMPAGNEMENT_EMPLOI' AND ended_on >= :from"
                        + " AND ended_on < :until AND " + BACK_AT_WORK);
    }
}
