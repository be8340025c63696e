package fr.monjob.referential.rome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds things by words being typed. Every word of the question must be found in one and the same text of the thing:
 * whole, as a beginning, or with a slip (one letter from five letters on, two from nine on, or the same sound).
 *
 * <p>Each word of the question is compared once with each different word (some 3 000); the texts then only add numbers.
 *
 * @param <T> what is found
 */
final class WordSearch<T> {

    private static final int WHOLE = 10;
    private static final int BEGINNING = 8;
    private static final int SLIP = 4;
    private static final int LABEL_BONUS = 3;
    private static final int MISSING = 5;

    /** For each place of each text, the numbers of the words that may stand there. */
    private record Entry<T>(T thing, List<int[][]> texts) {}

    private record Found<T>(T thing, int score) {}

    private record Known(String word, String stem, String sound) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Known> words = new ArrayList<>();
    private final List<Entry<T>> entries = new ArrayList<>();

    /** Adds a thing with its label, its code and its other names. Not to be called once questions are asked. */
    void add(T thing, String label, String code, Stream<Phrase> names) {
        List<int[][]> texts = new ArrayList<>();
        texts.add(numbered(FrenchWords.contentOf(label).stream().map(List::of).toList()));
        texts.add(numbered(List.of(List.of(FrenchWords.fold(code)))));
        names.forEach(phrase -> texts.add(numbered(phrase.places())));
        entries.add(new Entry<>(thing, List.copyOf(texts)));
    }

    /** Best first; equal ones in the order in which they were added; none that is less than half as good as the best. */
    List<T> best(String question, int limit) {
        List<int[]> scores =
                FrenchWords.contentOf(question).stream().map(this::scores).toList();
        if (scores.isEmpty()) {
            return List.of();
        }
        List<Found<T>> found = entries.stream()
                .map(entry -> new Found<>(entry.thing(), score(entry, scores)))
                .filter(one -> one.score() > 0)
                .sorted(Comparator.comparingInt((Found<T> one) -> -one.score()))
                .limit(limit)
                .toList();
        return found.stream()
                .filter(one -> 2 * one.score() >= found.get(0).score())
                .map(Found::thing)
                .toList();
    }

    private int[][] numbered(List<List<String>> places) {
        return places.stream()
                .map(place -> place.stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            words.add(new Known(w, FrenchStem.of(w), FrenchSound.of(FrenchStem.of(w))));
            return words.size() - 1;
        });
    }

    private int[] scores(String asked) {
        Known question = new Known(asked, FrenchStem.of(asked), FrenchSound.of(FrenchStem.of(asked)));
        return words.stream().mapToInt(word -> likeness(word, question)).toArray();
    }

    private static int likeness(Known known, Known asked) {
        if (known.word().equals(asked.word()) || known.stem().equals(asked.stem())) {
            return WHOLE;
        }
        if (known.word().startsWith(asked.word())) {
            return BEGINNING;
        }
        int length = asked.word().length();
        if (length < 5 || known.word().charAt(0) != asked.word().charAt(0)) {
            return 0;
        }
        int slips = length >= 9 ? 2 : 1;
        String beginning =
                known.word().substring(0, Math.min(length, known.word().length()));
        boolean slip = known.sound().equals(asked.sound())
                || EditDistance.between(known.word(), asked.word(), slips) <= slips
                || EditDistance.between(beginning, asked.word(), slips) <= slips;
        return slip ? SLIP : 0;
    }

    private static <T> int score(Entry<T> entry, List<int[]> question) {
        int label = score(entry.texts().get(0), question);
        int best = label > 0 ? label + LABEL_BONUS : 0;
        for (int[][] text : entry.texts()) {
            best = Math.max(best, score(text, question));
        }
        return best;
    }

    /** The mean likeness of the words asked, less a little for each word of the text that nobody asked for. */
    private static int score(int[][] text, List<int[]> question) {
        int sum = 0;
        for (int[] likeness : question) {
            int best = 0;
            for (int place = 0; place < text.length; place++) {
                for (int word : text[place]) {
                    boolean inOrder =
                            likeness[word] > 0 && likeness == question.get(Math.min(place, question.size() - 1));
                    best = Math.max(best, likeness[word] + (inOrder ? 1 : 0));
                }
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        int tooMany = Math.min(9, Math.abs(text.length - question.size()));
        return Math.max(1, 10 * sum / question.size() - MISSING * tooMany);
    }
}
