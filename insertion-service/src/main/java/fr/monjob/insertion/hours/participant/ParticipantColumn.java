package fr.monjob.insertion.hours.participant;

import fr.monjob.insertion.list.ListColumn;
import java.util.Set;

/** The columns of a list of participants. */
enum ParticipantColumn implements ListColumn {
    REFERENCE("reference", "participant", "dossier", "numerodedossier"),
    ENTERED("entreele", "entree", "enteredon"),
    PUBLICS("publics", "public"),
    PERSON("personne", "person", "profil", "beneficiaire");

    private final Set<String> names;

    ParticipantColumn(String... names) {
        this.names = Set.of(names);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return this != PERSON;
    }
}
