package fr.monjob.insertion.hours;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of a list of hours, by the names that facilitators give them. Accents, case, blanks and signs do not matter. */
enum HoursColumn {
    PARTICIPANT("participant", "reference", "participantid", "dossier", "numerodedossier"),
    MONTH("mois", "month", "periode"),
    HOURS("heures", "hours", "nombredheures", "heuresrealisees"),
    CONTRACT("contrat", "typedecontrat", "contractkind", "naturedecontrat"),
    PROOF("justificatif", "preuve", "proofreference", "piece"),
    WORKED("heurestravaillees", "hoursworked", "heuresdumois");

    private static final Set<HoursColumn> OPTIONAL = Set.of(WORKED);

    private final Set<String> names;

    HoursColumn(String... names) {
        this.names = Set.of(names);
    }

    static Optional<HoursColumn> find(String header) {
        String plain = plain(header).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    boolean isNeeded() {
        return !OPTIONAL.contains(this);
    }

    /** Without accents, in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
