package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.list.ListColumn;
import java.util.List;

/** The columns of a list of yearly figures. */
enum FigureColumn implements ListColumn {
    YEAR("année", "year"),
    KEY("clé", "key"),
    LABEL("libellé", "label"),
    VALUE("valeur", "value"),
    UNIT("unité", "unit"),
    SCOPE("périmètre", "scope"),
    SOURCE("source", "organisme");

    private final List<String> names;

    FigureColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return true;
    }
}
