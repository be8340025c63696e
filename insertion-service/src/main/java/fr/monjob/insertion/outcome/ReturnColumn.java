package fr.monjob.insertion.outcome;

import fr.monjob.insertion.list.ListColumn;
import java.util.Set;

/** The columns of a list of returns to employment. */
enum ReturnColumn implements ListColumn {
    PERSON("personne", "person", "dossier", "numerodedossier"),
    HIRED("embauchele", "embauche", "hiredon", "dateembauche"),
    CONTRACT("contrat", "typedecontrat", "contracttype"),
    SOURCE("source", "organisme");

    private final Set<String> names;

    ReturnColumn(String... names) {
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
