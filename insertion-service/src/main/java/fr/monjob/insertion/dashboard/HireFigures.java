package fr.monjob.insertion.dashboard;

import java.util.List;

/** Returns to employment that offers and measures led to or other bodies told of, one for one person and hire. */
final class HireFigures {

    private static final String SCOPE = "personnes accompagnées, <territory>";
    private static final String SOURCE =
            "embauches enregistrées sur la plateforme, mesures terminées par un emploi durable ou de 6 mois et plus, et"
                    + " embauches connues d'autres organismes, personne par personne";
    private static final String HIRES = " FROM counted_return WHERE hired_on >= :from AND hired_on < :until";

    private HireFigures() {}

    static List<FigureQuery> list() {
        return List.of(
                FigureQuery.of(
                        "returns-to-employment",
                        "Retours à l'emploi",
                        "embauches",
                        SCOPE,
                        SOURCE,
                        "SELECT NULL, count(*)" + HIRES),
                FigureQuery.of(
                        "people-returned-to-employment",
                        "Personnes revenues à l'emploi",
                        "personnes",
                        SCOPE,
                        SOURCE,
                        "SELECT NULL, count(DISTINCT profile_id)" + HIRES),
                FigureQuery.of(
                        "returns-to-employment-<name>",
                        "Retours à l'emploi en <name>",
                        "embauches",
                        SCOPE,
                        SOURCE,
                        "SELECT contract_type, count(*)" + HIRES + " GROUP BY contract_type ORDER BY contract_type"));
    }
}
