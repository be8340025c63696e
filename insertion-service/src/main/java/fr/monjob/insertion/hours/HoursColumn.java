package fr.monjob.insertion.hours;

import fr.monjob.insertion.list.ListColumn;
import java.util.List;

/** The columns of a list of hours. */
enum HoursColumn implements ListColumn {
    PARTICIPANT("participant", "reference", "participantid", "dossier", "numerodedossier"),
    MONTH("mois", "month", "periode"),
    HOURS("heures", "hours", "nombredheures", "heuresrealisees"),
    CONTRACT("contrat", "typedecontrat", "contractkind", "naturedecontrat"),
    PROOF("justificatif", "preuve", "proofreference", "piece"),
    WORKED("heures travaillées", "hoursworked", "heuresdumois"),
    COLLEGE("collège", "uai", "codeuai"),
    ACTIVITY("activité", "activity");

    private final List<String> names;

    HoursColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return this != WORKED && this != COLLEGE && this != ACTIVITY;
    }
}
