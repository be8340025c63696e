package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.list.ListColumn;
import java.util.Set;

/** The columns of a list of yearly figures. */
enum FigureColumn implements ListColumn {
    YEAR("annee", "year"),
    KEY("cle", "key"),
    LABEL("libelle", "label"),
    VALUE("valeur", "value"),
    UNIT("unite", "unit"),
    SCOPE("perimetre", "scope"),
    SOURCE("source", "organisme");

    private final Set<String> names;

    FigureColumn(String... names) {
        this.names = Set.of(names);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return true;
    }
}
