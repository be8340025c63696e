package fr.monjob.insertion.hours;

import fr.monjob.insertion.list.ListColumn;
import java.util.Set;

/** The columns of a list of hours. */
enum HoursColumn implements ListColumn {
    PARTICIPANT("participant", "reference", "participantid", "dossier", "numerodedossier"),
    MONTH("mois", "month", "periode"),
    HOURS("heures", "hours", "nombredheures", "heuresrealisees"),
    CONTRACT("contrat", "typedecontrat", "contractkind", "naturedecontrat"),
    PROOF("justificatif", "preuve", "proofreference", "piece"),
    WORKED("heurestravaillees", "hoursworked", "heuresdumois"),
    COLLEGE("college", "uai", "codeuai"),
    ACTIVITY("activite", "activity");

    private final Set<String> names;

    HoursColumn(String... names) {
        this.names = Set.of(names);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return this != WORKED && this != COLLEGE && this != ACTIVITY;
    }
}
