package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.EditDistance;
import fr.monjob.referential.rome.FrenchSound;
import fr.monjob.referential.rome.FrenchStem;
import fr.monjob.referential.rome.Phrase;
import fr.monjob.referential.rome.RomeCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of the catalogue, and what a misspelt word was meant to be. Safe for all threads. */
final class Vocabulary {

    private static final Set<String> ORDINARY = WordList.read("ordinary-words.txt");
    private static final int ONE_SLIP_LENGTH = 6;
    private static final int TWO_SLIPS_LENGTH = 10;

    /** Shorter words are too easily like another. */
    private static final int LEAST_LENGTH = 6;

    private static final int LONGEST_WORD = 25;
    private static final int MOST_REMEMBERED = 20_000;

    /** "jencaisse", "lentretien": the apostrophe left out. */
    private static final String ELIDED = "jld";

    private static final String VOWELS = "aeiouh";

    private final Set<String> stems = new TreeSet<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new TreeMap<>();
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    Vocabulary(RomeCatalogue catalogue) {
        Stream.concat(
                        catalogue.jobs().stream().flatMap(job -> Stream.of(job.titles(), job.fields())),
                        catalogue.skills().stream().map(skill -> skill.words()))
                .flatMap(Collection::stream)
                .map(Phrase::places)
                .flatMap(Collection::stream)
                .flatMap(Collection::stream)
                .map(FrenchStem::of)
                .forEach(stems::add);
        for (String stem : stems) {
            bySound.computeIfAbsent(FrenchSound.of(stem), s -> new TreeSet<>()).add(stem);
            byFirstLetter
                    .computeIfAbsent(stem.charAt(0), c -> new ArrayList<>())
                    .add(stem);
        }
    }

    boolean knows(String folded) {
        return stems.contains(FrenchStem.of(folded));
    }

    /** Tells whether everybody uses the folded word, whatever their trade. */
    boolean isOrdinary(String folded) {
        return ORDINARY.contains(folded);
    }

    /** Tells whether the word says nothing about who somebody is: a word of the catalogue or an ordinary one. */
    boolean isCommon(String folded) {
        return knows(folded) || ORDINARY.contains(folded) || folded.length() < 2;
    }

    /**
     * Gives the stem of a word, or that of the catalogue's word it is a slip of.
     *
     * @param mayBeSlip false for what looks like a proper name: "Masson" is no misspelt mason
     */
    String stem(String folded, boolean mayBeSlip) {
        String stem = FrenchStem.of(folded);
        if (!mayBeSlip
                || stems.contains(stem)
                || folded.length() < LEAST_LENGTH
                || folded.length() > LONGEST_WORD
                || ORDINARY.contains(folded)) {
            return stem;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(folded, this::meant);
    }

    /** The one nearest word among those that sound the same, else among those of few slips; itself when two are as near. */
    private String meant(String folded) {
        String apart = folded.substring(1);
        if (ELIDED.indexOf(folded.charAt(0)) >= 0 && VOWELS.indexOf(apart.charAt(0)) >= 0 && knows(apart)) {
            return FrenchStem.of(apart);
        }
        String stem = FrenchStem.of(folded);
        String found = near(stem);
        return found.equals(stem) && !folded.equals(stem) && stems.contains(near(folded)) ? near(folded) : found;
    }

    private String near(String stem) {
        Set<String> alike = bySound.getOrDefault(FrenchSound.of(stem), Set.of());
        if (!alike.isEmpty()) {
            return nearest(stem, alike, stem.length());
        }
        int slips = stem.length() >= TWO_SLIPS_LENGTH ? 2 : stem.length() >= ONE_SLIP_LENGTH ? 1 : 0;
        List<String> others = byFirstLetter.getOrDefault(stem.charAt(0), List.of()).stream()
                .filter(known -> known.length() >= ONE_SLIP_LENGTH - 1)
                .toList();
        return nearest(stem, others, slips);
    }

    private static String nearest(String stem, Collection<String> words, int slips) {
        for (int slip = 1; slip <= slips; slip++) {
            int within = slip;
            List<String> near = words.stream()
                    .filter(word -> EditDistance.between(stem, word, within) <= within)
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? near.get(0) : stem;
            }
        }
        return stem;
    }
}
