package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.Skill;
import fr.monjob.referential.rome.SkillKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The trades that a CV names. A task of another trade is most often a word that means something else here: the "pliage"
 * of a welder is no linen, the batteries of an assembly line are no car's.
 */
final class NamedTrades {

    /** ROME codes of one trade begin alike: F1606, F1608. */
    private static final int FAMILY_LENGTH = 3;

    /** So many other tasks of a trade that is not named speak for it all the same. */
    private static final int SPEAKS_FOR_ITSELF = 2;

    private static final int SAYS_ENOUGH = 3;

    /** A weak word needs more than a trade named in passing. */
    private static final double LEAST_NAMED = 1.5;

    private final RomeCatalogue catalogue;
    private final Predicate<String> isAction;
    private final Map<String, List<JobMention>> named;
    private final Map<String, List<Finding<Skill>>> clear;
    private final Map<String, List<String>> near = new HashMap<>();

    /**
     * @param isAction tells whether a word is one that wants a thing
     */
    NamedTrades(
            RomeCatalogue catalogue,
            List<JobMention> mentions,
            List<Finding<Skill>> findings,
            Predicate<String> isAction) {
        this.catalogue = catalogue;
        this.isAction = isAction;
        this.named = mentions.stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.finding().target().code(), LinkedHashMap::new, Collectors.toList()));
        this.clear = findings.stream()
                .filter(finding -> !finding.weak())
                .collect(Collectors.groupingBy(
                        finding -> finding.target().code(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Tells whether a task is at home in the CV, or said so fully that it stands alone. */
    boolean admit(Finding<Skill> finding) {
        Skill skill = finding.target();
        if (skill.kind() != SkillKind.SAVOIR_FAIRE || isAlone(finding)) {
            return true;
        }
        if (finding.weak()) {
            return near(skill).stream()
                    .filter(job -> skill.jobs().contains(job))
                    .anyMatch(job -> isNamed(job, finding, LEAST_NAMED));
        }
        return near(skill).stream().anyMatch(job -> isNamed(job, finding, 0))
                || isPlain(finding)
                || finding.at().size() > 1 && isSupported(finding);
    }

    /** No job is named but by the very words: they cannot be judged by others. */
    private boolean isAlone(Finding<Skill> finding) {
        return named.values().stream()
                .flatMap(List::stream)
                .allMatch(mention -> mention.finding().overlaps(finding));
    }

    private boolean isNamed(String job, Finding<Skill> finding, double least) {
        return named.get(job).stream()
                .anyMatch(mention ->
                        mention.weight() >= least && !mention.finding().overlaps(finding));
    }

    /** The named jobs in or near which the task is usual. */
    private List<String> near(Skill skill) {
        return near.computeIfAbsent(
                skill.code(),
                code -> named.keySet().stream()
                        .filter(job -> skill.jobs().stream().anyMatch(usual -> isNear(job, usual)))
                        .toList());
    }

    private boolean isNear(String job, String usual) {
        return job.startsWith(usual.substring(0, FAMILY_LENGTH))
                || neighbours(job).contains(usual)
                || neighbours(usual).contains(job);
    }

    private List<String> neighbours(String job) {
        return catalogue.findJob(job).orElseThrow().neighbours();
    }

    /** An action and its thing side by side, "conduite du tracteur", or a whole phrase. */
    private boolean isPlain(Finding<Skill> finding) {
        int words = finding.at().size();
        return words >= SAYS_ENOUGH
                || words > 1
                        && finding.last() == finding.first() + 1
                        && !finding.clause().words().get(finding.last()).startsItem()
                        && isAction.test(finding.clause().stem(finding.first()));
    }

    private boolean isSupported(Finding<Skill> finding) {
        Skill skill = finding.target();
        return clear.values().stream()
                        .filter(others -> !others.get(0).target().code().equals(skill.code()))
                        .filter(others ->
                                !Collections.disjoint(others.get(0).target().jobs(), skill.jobs()))
                        .filter(others -> others.stream().anyMatch(one -> !one.overlaps(finding)))
                        .limit(SPEAKS_FOR_ITSELF)
                        .count()
                == SPEAKS_FOR_ITSELF;
    }
}
