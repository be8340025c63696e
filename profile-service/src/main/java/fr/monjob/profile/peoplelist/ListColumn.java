package fr.monjob.profile.peoplelist;

import fr.monjob.profile.person.NameKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns a list may have, by the names that Départements give them. Accents, case, blanks and signs do not matter. */
enum ListColumn {
    FAMILY_NAME("nom", "nomdefamille", "nomusuel", "nomdusage", "nompatronymique"),
    GIVEN_NAME("prenom", "prenoms"),
    BIRTH_DATE("datedenaissance", "datenaissance", "naissance", "nele", "neele", "ddn", "datenaiss"),
    PHONE("telephone", "tel", "portable", "mobile", "telephoneportable", "telportable", "numerodetelephone", "gsm"),
    EMAIL("email", "mail", "courriel", "adressemail", "adresseemail", "adressecourriel", "adresseelectronique"),
    ADDRESS("adresse", "adressepostale", "rue", "voie", "numeroetrue", "numeroetvoie"),
    POSTAL_CODE("codepostal", "cp"),
    COMMUNE("commune", "ville", "localite", "communederesidence"),
    COMMUNE_CODE("codeinsee", "codecommune", "insee", "codeinseecommune"),
    JOBS(
            "metier",
            "metiers",
            "metierrecherche",
            "metiersrecherches",
            "metiersouhaite",
            "metierssouhaites",
            "emploirecherche",
            "emploisrecherches",
            "rome",
            "coderome",
            "codesrome"),
    SKILLS(
            "competence",
            "competences",
            "competencesprofessionnelles",
            "savoirfaire",
            "savoirsfaire",
            "codecompetence",
            "codescompetences"),
    RADIUS("rayon", "rayonkm", "rayonenkm", "rayondemobilite", "rayonderecherche", "distance", "distancemax"),
    LICENCE("permis", "permisdeconduire", "permisb"),
    TRAVEL("moyendetransport", "moyensdetransport", "moyendelocomotion", "transport", "transports", "vehicule"),
    ADVISOR("referent", "emaildureferent", "emailreferent", "courrieldureferent", "mailreferent", "emailconseiller");

    /** Numbers that identify a person to Social Security or to the CAF: never stored (décret 2019-341). */
    private static final Pattern FORBIDDEN =
            Pattern.compile("nir|nss|(.*(numero|num|no|n))?(nir|secu)|.*securitesociale.*|.*allocataire.*|.*matricule.*"
                    + "|.*(numero|num|no|n)(caf|msa)");

    /** A NIR, with or without its key: sex, year, month, département, commune, order. */
    private static final Pattern NIR =
            Pattern.compile("[1-478][0-9]{2}(0[1-9]|1[0-2]|[2-9][0-9])([0-9]{2}|2[ABab])[0-9]{6}([0-9]{2})?");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0\\u202f.-]");

    private final Set<String> names;

    ListColumn(String... names) {
        this.names = Set.of(names);
    }

    static Optional<ListColumn> find(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** Whether a column of this name must not even be sent. */
    static boolean isForbidden(String header) {
        return FORBIDDEN.matcher(plain(header)).matches();
    }

    /** Whether a cell looks like a number that must not be sent, in whatever column. */
    static boolean isForbiddenValue(String cell) {
        return NIR.matcher(BETWEEN_DIGITS.matcher(cell).replaceAll("")).matches();
    }

    /** "Métier(s) recherché(s)" and "N° de téléphone" too. */
    private static String plain(String header) {
        return NameKey.plain(header.replaceAll("\\((s|e|es)\\)", "$1")
                .replace("n°", "numero")
                .replace("N°", "numero"));
    }
}
