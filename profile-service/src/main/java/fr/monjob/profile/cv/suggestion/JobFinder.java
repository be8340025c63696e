package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the jobs that a text names, by title or by trade, and weighs each by where it stands. */
final class JobFinder {

    private static final double WISH = 6;
    private static final double TITLE_IN_HEAD = 5;
    private static final double TITLE_IN_EXPERIENCE = 4;
    private static final double DIPLOMA = 2;
    private static final double TITLE_ELSEWHERE = 2;
    private static final double FIELD_IN_HEAD = 2.5;
    private static final double FIELD_ELSEWHERE = 1;
    private static final double CURRENT = 2.5;
    private static final double LONG_TITLE = 0.3;

    /** "Cabinet comptable", "Garage Peintre", "Ets Couvreur": the word after is the firm's name or trade. */
    private static final Set<String> FIRMS = Set.of(
            ("cabinet societe entreprise ste ets etablissement etablissements sarl sas sa eurl sasu garage boulangerie boucherie restaurant"
                            + " brasserie agence groupe maison transports transport entrepot domaine magasin hotel salon pharmacie atelier ferme"
                            + " association asso ecole college lycee clinique rue avenue centre galerie institut camping snack chez monsieur cafe bar")
                    .split(" "));

    /** "Berger et fils", "Masson SARL". */
    private static final Set<String> FIRM_ENDINGS =
            Set.of("sarl", "sas", "sasu", "sa", "eurl", "fils", "frere", "freres", "cie", "compagnie");

    /** Trades that are family names as well: "Garage du Centre Berger" names its owner. */
    private static final Set<String> FAMILY_NAMES = Set.of(
            "boulanger",
            "boucher",
            "berger",
            "charpentier",
            "carpentier",
            "couturier",
            "tisserand",
            "barbier",
            "marchand",
            "vacher",
            "porcher",
            "tailleur",
            "tonnelier",
            "verrier",
            "macon",
            "forestier",
            "peintre",
            "fermier");

    private final PhraseIndex<RomeJob> titles = new PhraseIndex<>(WordGap.TIGHT);
    private final PhraseIndex<RomeJob> fields = new PhraseIndex<>(WordGap.TIGHT);

    JobFinder(RomeCatalogue catalogue) {
        for (RomeJob job : catalogue.jobs()) {
            titles.add(job, job.titles());
            fields.add(job, job.fields());
        }
    }

    List<JobMention> in(Clause clause) {
        if (clause.section().isSilent()) {
            return List.of();
        }
        Mood mood = new Mood(clause);
        List<Finding<RomeJob>> named = longest(titles.in(clause), List.of());
        List<JobMention> mentions = new ArrayList<>();
        for (Finding<RomeJob> title : named) {
            if (!isFirm(title)) {
                add(mentions, mood, title, true, titleWeight(clause, mood, title));
            }
        }
        for (Finding<RomeJob> field : longest(fields.in(clause), named)) {
            add(mentions, mood, field, false, fieldWeight(clause, mood, field));
        }
        return mentions;
    }

    private static void add(
            List<JobMention> mentions, Mood mood, Finding<RomeJob> finding, boolean title, double weight) {
        if (!mood.denies(finding.first(), finding.last())) {
            boolean halved = mood.isSmallExperience() || mood.leavesUnfinished(finding.last());
            mentions.add(new JobMention(finding, title, halved ? weight / 2 : weight));
        }
    }

    private static double titleWeight(Clause clause, Mood mood, Finding<RomeJob> title) {
        double length = LONG_TITLE * (title.at().size() - 1);
        if (mood.wishes(title.first(), word -> false)) {
            return WISH + length;
        }
        if (mood.isDiploma(title.first())) {
            return DIPLOMA + length;
        }
        if (clause.section() == Section.TRAINING) {
            // a second column often begins here, with the headline: a title and nothing else
            return (title.at().size() == clause.words().size() ? TITLE_IN_HEAD : DIPLOMA) + length;
        }
        return length
                + (mood.isNow() ? CURRENT : 0)
                + switch (clause.section()) {
                    case HEAD -> TITLE_IN_HEAD;
                    case EXPERIENCE -> TITLE_IN_EXPERIENCE;
                    default -> TITLE_ELSEWHERE;
                };
    }

    private static double fieldWeight(Clause clause, Mood mood, Finding<RomeJob> field) {
        if (mood.wishes(field.first(), word -> false)) {
            return WISH;
        }
        if (mood.isDiploma(field.first())) {
            return DIPLOMA;
        }
        return clause.section() == Section.HEAD ? FIELD_IN_HEAD : FIELD_ELSEWHERE;
    }

    /** Without the findings that are part of a longer one: "agent d'entretien" in "agent d'entretien des espaces verts". */
    private static List<Finding<RomeJob>> longest(List<Finding<RomeJob>> findings, List<Finding<RomeJob>> others) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(finding::isPartOf))
                .filter(finding -> others.stream().noneMatch(other -> other.at().containsAll(finding.at())))
                .toList();
    }

    private static boolean isFirm(Finding<RomeJob> title) {
        int first = title.first();
        Clause clause = title.clause();
        return title.at().size() == 1
                && (first > 0 && !clause.words().get(first).startsItem() && FIRMS.contains(clause.word(first - 1))
                        || first + 1 < clause.words().size()
                                && !clause.words().get(first + 1).afterComma()
                                && FIRM_ENDINGS.contains(clause.word(first + 1))
                        || isOwner(clause, first));
    }

    private static boolean isOwner(Clause clause, int word) {
        return clause.words().get(word).name()
                && FAMILY_NAMES.contains(clause.word(word))
                && clause.words().subList(clause.itemStart(word), word).stream()
                        .anyMatch(before -> FIRMS.contains(before.folded()));
    }
}
