package fr.monjob.insertion.outcome;

import fr.monjob.insertion.list.ListColumn;
import java.util.List;

/** The columns of a list of returns to employment. */
enum ReturnColumn implements ListColumn {
    PERSON("personne", "person", "dossier", "numerodedossier"),
    HIRED("embauche le", "embauche", "hiredon", "dateembauche"),
    CONTRACT("contrat", "typedecontrat", "contracttype"),
    SOURCE("source", "organisme");

    private final List<String> names;

    ReturnColumn(String... names) {
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
