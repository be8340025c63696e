package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue's data hold together. */
class RomeCatalogueTest {

    private static final RomeCatalogue CATALOGUE = RomeCatalogue.load();

    /** The same words for two jobs: both are right, the rest of a text decides. */
    private static final Set<String> SHARED_TITLES = Set.of("second cuisin");

    @Test
    void isWideEnough() {
        assertThat(CATALOGUE.jobs()).hasSizeGreaterThanOrEqualTo(230);
        assertThat(CATALOGUE.skills()).hasSizeGreaterThanOrEqualTo(850);
        assertThat(CATALOGUE.jobs().stream()
                        .flatMap(job -> Stream.concat(job.titles().stream(), job.fields().stream()))
                        .flatMap(phrase -> spellings(phrase.places()))
                        .count())
                .isGreaterThanOrEqualTo(3500);
        assertThat(CATALOGUE.version()).matches("\\d{4}\\.\\d+");
    }

    @Test
    void referencesLeadSomewhere() {
        for (RomeJob job : CATALOGUE.jobs()) {
            assertThat(job.neighbours())
                    .as(job.code())
                    .allMatch(code -> CATALOGUE.findJob(code).isPresent());
            assertThat(job.neighbours())
                    .as(job.code())
                    .doesNotContain(job.code())
                    .doesNotHaveDuplicates();
        }
        for (Skill skill : CATALOGUE.skills()) {
            assertThat(skill.jobs())
                    .as(skill.code())
                    .doesNotHaveDuplicates()
                    .allMatch(code -> CATALOGUE.findJob(code).isPresent());
        }
    }

    @Test
    void everyJobHasTitlesAndFields() {
        assertThat(CATALOGUE.jobs()).allSatisfy(job -> {
            assertThat(job.titles()).as(job.code()).isNotEmpty();
            assertThat(job.fields()).as(job.code()).isNotEmpty();
        });
    }

    @Test
    void everySkillHasWordsAndOnlyWaysOfBeingHaveNoJob() {
        assertThat(CATALOGUE.skills()).allSatisfy(skill -> {
            assertThat(skill.words()).as(skill.code()).isNotEmpty();
            assertThat(skill.jobs().isEmpty()).as(skill.code()).isEqualTo(skill.kind() == SkillKind.SAVOIR_ETRE);
        });
    }

    @Test
    void usualSkillsAreTheReverseOfTheSkillsJobs() {
        for (Skill skill : CATALOGUE.skills()) {
            for (String code : skill.jobs()) {
                assertThat(CATALOGUE.findJob(code).orElseThrow().usualSkills()).contains(skill.code());
            }
        }
    }

    @Test
    void everyJobHasUsualSkillsAndNeighbours() {
        assertThat(CATALOGUE.jobs()).allSatisfy(job -> {
            assertThat(job.usualSkills()).as(job.code()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(job.neighbours()).as(job.code()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void neighboursAreNeighboursOfEachOther() {
        assertThat(CATALOGUE.jobs())
                .allSatisfy(job -> assertThat(job.neighbours())
                        .allMatch(code -> CATALOGUE
                                .findJob(code)
                                .orElseThrow()
                                .neighbours()
                                .contains(job.code())));
    }

    @Test
    void everythingIsFoundByItsLabel() {
        for (RomeJob job : CATALOGUE.jobs()) {
            assertThat(CATALOGUE.searchJobs(job.label(), 3)).as(job.label()).contains(job);
        }
        for (Skill skill : CATALOGUE.skills()) {
            assertThat(CATALOGUE.searchSkills(skill.label(), 3))
                    .as(skill.label())
                    .contains(skill);
        }
    }

    @Test
    void noTitleStandsForTwoJobs() {
        Map<String, Set<String>> shared = shared(CATALOGUE.jobs(), RomeJob::titles, RomeJob::code);
        shared.keySet().removeAll(SHARED_TITLES);
        assertThat(shared).isEmpty();
    }

    /** One word alone stands for one skill; words of two or more may be shared, for the jobs around them tell. */
    @Test
    void noSingleStrongWordStandsForTwoSkills() {
        Map<String, Set<String>> shared = shared(CATALOGUE.skills(), Skill::words, Skill::code);
        shared.keySet().removeIf(words -> words.contains(" "));
        assertThat(shared).isEmpty();
    }

    @Test
    void skillsThatShareWordsDifferInTheirJobs() {
        Map<String, Set<String>> shared = shared(CATALOGUE.skills(), Skill::words, Skill::code);
        shared.values()
                .removeIf(codes -> codes.stream()
                                .map(code -> Set.copyOf(
                                        CATALOGUE.findSkill(code).orElseThrow().jobs()))
                                .distinct()
                                .count()
                        == codes.size());
        assertThat(shared).isEmpty();
    }

    private static <T> Map<String, Set<String>> shared(
            Collection<T> things, Function<T, List<Phrase>> phrases, Function<T, String> code) {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (T thing : things) {
            phrases.apply(thing).stream()
                    .filter(phrase -> !phrase.weak())
                    .flatMap(phrase -> spellings(phrase.places()))
                    .forEach(words ->
                            owners.computeIfAbsent(words, w -> new TreeSet<>()).add(code.apply(thing)));
        }
        owners.values().removeIf(codes -> codes.size() < 2);
        return owners;
    }

    private static Stream<String> spellings(List<List<String>> places) {
        Stream<String> heads = places.get(0).stream().map(FrenchStem::of).distinct();
        return places.size() == 1
                ? heads
                : heads.flatMap(
                        head -> spellings(places.subList(1, places.size())).map(rest -> head + " " + rest));
    }
}
