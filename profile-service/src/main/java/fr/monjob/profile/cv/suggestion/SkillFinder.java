package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.Skill;
import fr.monjob.referential.rome.SkillKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is said of skills, and leaves out what is denied, wished for, or only the name of a diploma. */
final class SkillFinder {

    /** Words that only strengthen the way of being after them. */
    private static final Set<String> PRAISE = Set.of(
            "bon",
            "bonne",
            "grand",
            "grande",
            "sens",
            "esprit",
            "fort",
            "forte",
            "toujours",
            "plutot",
            "personne",
            "sais",
            "reconnu",
            "reconnue",
            "dit");

    private final PhraseIndex<Skill> index = new PhraseIndex<>(WordGap.LIST);

    private final TellingWords telling;

    /** @param isOrdinary tells whether a word is used by everybody, in any trade */
    SkillFinder(RomeCatalogue catalogue, Predicate<String> isOrdinary) {
        telling = new TellingWords(catalogue, isOrdinary);
        catalogue.skills().forEach(skill -> index.add(skill, skill.words()));
    }

    /** Tells whether the word alone leaves open what is done it to: "saisie", "nettoyage". */
    boolean isVague(String stem) {
        return index.isAction(stem);
    }

    List<Finding<Skill>> in(Clause clause) {
        if (clause.section().isSilent()) {
            return List.of();
        }
        Mood mood = new Mood(clause);
        List<Finding<Skill>> all = index.in(clause);
        return Stream.concat(all.stream(), telling.in(clause, all).stream())
                .filter(finding -> !mood.denies(finding.first(), finding.last()))
                .filter(finding -> !mood.leavesUnfinished(finding.last()))
                .filter(finding -> !mood.wishes(finding.first(), word -> isTask(all, word)))
                .filter(finding -> !mood.isDiploma(finding.first()))
                .filter(finding -> !finding.weak() || clause.section() != Section.TRAINING)
                .filter(SkillFinder::isPlausible)
                .toList();
    }

    /** "Recherche de fuites" is a task, "recherche un poste" a wish. */
    private static boolean isTask(List<Finding<Skill>> findings, int word) {
        return findings.stream()
                .anyMatch(finding -> finding.at().size() > 1 && finding.at().contains(word));
    }

    /** A way of being is named by itself: "organisé, ponctuel", not "organisé des sorties", "accueil des patients". */
    private static boolean isPlausible(Finding<Skill> finding) {
        if (finding.target().kind() != SkillKind.SAVOIR_ETRE || finding.clause().section() == Section.QUALITIES) {
            return true;
        }
        Clause clause = finding.clause();
        int others =
                clause.itemSize(finding.first(), finding.last()) - finding.at().size();
        boolean praised = finding.first() > 0 && PRAISE.contains(clause.word(finding.first() - 1));
        return others <= (finding.at().size() > 1 ? 2 : praised ? 1 : 0);
    }
}
