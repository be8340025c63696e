package fr.monjob.insertion.measure;

import fr.monjob.insertion.list.ListColumn;
import java.util.List;
import java.util.Set;

/** The columns of a list of measures. */
enum MeasureColumn implements ListColumn {
    PERSON("personne", "dossier", "reference", "profileid", "numerodedossier"),
    KIND("mesure", "nature", "kind"),
    STRUCTURE("structure", "siret", "structuresiret"),
    STARTS("début", "datededebut", "startson"),
    ENDS("fin", "datedefin", "endson"),
    HOURS("heures", "heuresparsemaine", "weeklyhours"),
    PURPOSE("objet", "purpose"),
    COUP_DE_POUCE("coup de pouce", "action"),
    AMOUNT("montant", "montanteuros"),
    FUNDER("financeur", "funder"),
    OUTCOME("résultat", "sortie", "outcome"),
    ENDED("terminé le", "sortiele", "endedon");

    private static final Set<MeasureColumn> NEEDED = Set.of(PERSON, KIND, STARTS);

    private final List<String> names;

    MeasureColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return NEEDED.contains(this);
    }

    /** The column of a field of a request. */
    static MeasureColumn ofField(String field) {
        return switch (field) {
            case "structureSiret" -> STRUCTURE;
            case "startsOn" -> STARTS;
            case "endsOn" -> ENDS;
            case "weeklyHours" -> HOURS;
            case "purpose" -> PURPOSE;
            case "coupDePouce" -> COUP_DE_POUCE;
            default -> KIND;
        };
    }
}
