package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.EditDistance;
import fr.monjob.referential.rome.FrenchWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a CV, with the words that head them. */
enum Section {
    HEAD("profil objectif objectifs presentation propos projet resume accroche cv curriculum vitae"),
    EXPERIENCE(
            "experience experiences parcours emplois employeurs employeur stages stage missions exp job jobs emploi"),
    TRAINING("formation formations diplome diplomes etudes etude scolarite cursus scolaire scolaires"),
    SKILLS(
            "competence competences savoir faire domaines domaine aptitudes logiciels informatique certifications habilitations "
                    + "realisations activites taches maitrise bureautique techniques connaissances sais"),
    QUALITIES("qualite qualites atouts atout savoirs etre points forts personnalite traits"),
    LEISURE("loisir loisirs centres centre interet interets hobbies hobby passions passion passe temps sports"),
    LANGUAGES("langue langues linguistiques"),
    REFERENCES("reference references recommandations"),
    OTHER(
            "divers informations information infos contact coordonnees mobilite complementaires complementaire permis civil etat autres autre");

    /** Words that may stand beside a heading's own without making it a sentence. */
    private static final Set<String> FILLERS = Set.of(
            ("professionnel professionnelle professionnelles professionnels pro perso personnel personnelle personnelles personnels principales"
                            + " principaux initiale continue et mes ma mon ce cles cle vie extra autres annexes acquises acquis suivies obtenus"
                            + " cherche sais parcours competences diplomes formations formation stages emplois qui chez diverses recentes")
                    .split(" "));

    private static final int FUZZY_LENGTH = 8;
    private static final int MOST_WORDS = 5;

    private final Set<String> heads;

    Section(String heads) {
        this.heads = Set.of(heads.split(" "));
    }

    /** Tells which section a heading opens: nothing but heading words and fillers, "Expériences professionnelles". */
    static Optional<Section> openedBy(String heading) {
        List<String> words = FrenchWords.contentOf(heading);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(section -> section.isHeadedBy(words))
                .findFirst();
    }

    /** Tells whether a line begins with a heading's word, "formation hygiène", and so a thing of its own. */
    static boolean begins(String line) {
        List<String> words = FrenchWords.contentOf(line);
        return !words.isEmpty() && Arrays.stream(values()).anyMatch(section -> section.heads.contains(words.get(0)));
    }

    private boolean isHeadedBy(List<String> words) {
        return words.stream().anyMatch(this::heads)
                && words.stream().allMatch(word -> heads(word) || FILLERS.contains(word));
    }

    private boolean heads(String word) {
        return heads.contains(word)
                || (word.length() >= FUZZY_LENGTH
                        && heads.stream()
                                .filter(head -> head.length() >= FUZZY_LENGTH)
                                .anyMatch(head -> EditDistance.between(word, head, 1) <= 1));
    }

    /** What a person does for fun, which languages they speak, who would vouch for them: no skill, no job. */
    boolean isSilent() {
        return this == LEISURE || this == LANGUAGES || this == REFERENCES;
    }
}
