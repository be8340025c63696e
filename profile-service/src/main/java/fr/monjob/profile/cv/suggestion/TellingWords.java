package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchStem;
import fr.monjob.referential.rome.Phrase;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.Skill;
import fr.monjob.referential.rome.SkillKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that of all tasks only one speaks of: an electrician who writes "spots" installs lighting, whatever words stand
 * around. Too little alone, so they count only beside a job in which the task is usual.
 */
final class TellingWords {

    private static final int LEAST_LENGTH = 4;

    private final Map<String, Skill> tasks = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** @param isOrdinary tells whether a stem is used by everybody, in any trade */
    TellingWords(RomeCatalogue catalogue, Predicate<String> isOrdinary) {
        Set<String> shared = new HashSet<>();
        for (Skill skill : catalogue.skills()) {
            skill.words().stream()
                    .map(Phrase::places)
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .filter(word -> word.length() >= LEAST_LENGTH && !isOrdinary.test(word))
                    .forEach(word -> {
                        String stem = FrenchStem.of(word);
                        forms.computeIfAbsent(stem, s -> new HashSet<>()).addAll(WordForm.singulars(Set.of(word)));
                        Skill other = tasks.putIfAbsent(stem, skill);
                        if (other != null && other != skill) {
                            shared.add(stem);
                        }
                    });
        }
        tasks.keySet().removeAll(shared);
        tasks.keySet().removeAll(namesOfTrades(catalogue));
        tasks.values().removeIf(skill -> skill.kind() != SkillKind.SAVOIR_FAIRE);
    }

    /** "Chaudronnerie" names the trade, none of its tasks. */
    private static Set<String> namesOfTrades(RomeCatalogue catalogue) {
        return catalogue.jobs().stream()
                .flatMap(job -> Stream.of(job.titles(), job.fields()))
                .flatMap(List::stream)
                .map(Phrase::places)
                .filter(places -> places.size() == 1)
                .flatMap(places -> places.get(0).stream())
                .map(FrenchStem::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The telling words of a clause that are no part of what was found. */
    List<Finding<Skill>> in(Clause clause, List<Finding<Skill>> found) {
        return IntStream.range(0, clause.words().size())
                .filter(word -> tasks.containsKey(clause.stem(word)))
                .filter(word -> !clause.words().get(word).name())
                .filter(word -> WordForm.fits(clause.words().get(word), forms.get(clause.stem(word))))
                .filter(word -> found.stream().noneMatch(finding -> finding.at().contains(word)))
                .mapToObj(word -> new Finding<>(tasks.get(clause.stem(word)), clause, List.of(word), true))
                .toList();
    }
}
