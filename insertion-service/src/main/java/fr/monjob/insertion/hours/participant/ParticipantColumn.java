package fr.monjob.insertion.hours.participant;

import fr.monjob.insertion.list.ListColumn;
import java.util.List;

/** The columns of a list of participants. */
enum ParticipantColumn implements ListColumn {
    REFERENCE("référence", "participant", "dossier", "numerodedossier"),
    ENTERED("entrée le", "entré le", "entree", "enteredon"),
    PUBLICS("publics", "public"),
    PERSON("personne", "person", "profil", "beneficiaire");

    private final List<String> names;

    ParticipantColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isNeeded() {
        return this != PERSON;
    }
}
