package fr.monjob.referential.rome;

import fr.monjob.referential.rome.WordIndex.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds things by words being typed, whole, as beginnings or with slips ({@link WordIndex}); a text counts best that has
 * all of them, in order, and no others. Filled first, asked afterwards; safe for all threads from then on.
 *
 * <p>Only texts that have the rarest of the words asked are looked at.
 *
 * @param <T> what is found
 */
final class WordSearch<T> {

    private static final int MISSING = 5;
    private static final int MOST_MISSING = 9;

    /**
     * A name that a thing has.
     *
     * @param places for each place the folded words that may stand there
     * @param bonus added to the score: 1 is a tenth of a word in its place
     */
    record Name(List<List<String>> places, int bonus) {

        static Name of(String text, int bonus) {
            return new Name(FrenchWords.contentOf(text).stream().map(List::of).toList(), bonus);
        }
    }

    /**
     * @param thing number of what it names
     * @param places the numbers of the words that may stand at each place
     */
    private record Text(int thing, int bonus, int[][] places) {}

    private record Found<T>(T thing, int score) {}

    private final WordIndex words = new WordIndex();
    private final List<T> things = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<List<Integer>> textsOfWord = new ArrayList<>();

    /** Adds a thing with all its names. Not to be called once questions are asked. */
    void add(T thing, Stream<Name> names) {
        things.add(thing);
        names.forEach(this::addText);
    }

    /**
     * Things with a text in which every word of the question is found; best first, equal ones in the order in which they
     * were added, none that is less than half as good as the best.
     */
    List<T> best(String question, int limit) {
        return found(asked(question).toList(), true, limit);
    }

    /** {@link #best} for the words that are known at all, or else what has most of them: the others say where or how. */
    List<T> nearest(String question, int limit) {
        List<Likeness> known =
                asked(question).filter(like -> like.words().length > 0).toList();
        List<T> best = found(known, true, limit);
        return best.isEmpty() ? found(known, false, limit) : best;
    }

    private Stream<Likeness> asked(String question) {
        return FrenchWords.contentOf(question).stream().map(words::likenessTo);
    }

    private void addText(Name name) {
        int[][] places = name.places().stream()
                .map(place -> place.stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
        Arrays.stream(places)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .forEach(word -> textsOfWord.get(word).add(texts.size()));
        texts.add(new Text(things.size() - 1, name.bonus(), places));
    }

    private int number(String word) {
        int number = words.number(word);
        if (number == textsOfWord.size()) {
            textsOfWord.add(new ArrayList<>());
        }
        return number;
    }

    /** @param all whether every word must be found */
    private List<T> found(List<Likeness> asked, boolean all, int limit) {
        int[] scores = new int[things.size()];
        candidates(asked, all).forEach(number -> {
            Text text = texts.get(number);
            int score = score(text, asked, all);
            scores[text.thing()] = Math.max(scores[text.thing()], score == 0 ? 0 : score + text.bonus());
        });
        List<Found<T>> found = IntStream.range(0, scores.length)
                .filter(thing -> scores[thing] > 0)
                .mapToObj(thing -> new Found<>(things.get(thing), scores[thing]))
                .sorted(Comparator.comparingInt((Found<T> one) -> -one.score()))
                .limit(limit)
                .toList();
        return found.stream()
                .filter(one -> 2 * one.score() >= found.get(0).score())
                .map(Found::thing)
                .toList();
    }

    /** The texts that may do: those of the rarest word where all must be found, else those of any. */
    private IntStream candidates(List<Likeness> asked, boolean all) {
        Stream<Likeness> needed =
                all ? asked.stream().min(Comparator.comparingInt(this::texts)).stream() : asked.stream();
        BitSet candidates = new BitSet(texts.size());
        needed.flatMapToInt(like -> Arrays.stream(like.words()))
                .forEach(word -> textsOfWord.get(word).forEach(candidates::set));
        return candidates.stream();
    }

    private int texts(Likeness like) {
        return Arrays.stream(like.words())
                .map(word -> textsOfWord.get(word).size())
                .sum();
    }

    /** The mean likeness of the words asked, less a little for each word of the text that nobody asked for. */
    private static int score(Text text, List<Likeness> asked, boolean all) {
        int[][] places = text.places();
        int sum = 0;
        int missing = 0;
        for (int at = 0; at < asked.size(); at++) {
            int[] likeness = asked.get(at).ofWord();
            int best = 0;
            for (int place = 0; place < places.length; place++) {
                boolean inOrder = at == Math.min(place, asked.size() - 1);
                for (int word : places[place]) {
                    best = Math.max(best, likeness[word] == 0 ? 0 : likeness[word] + (inOrder ? 1 : 0));
                }
            }
            if (best == 0 && all) {
                return 0;
            }
            missing += best == 0 ? 1 : 0;
            sum += best;
        }
        int tooMany = Math.min(MOST_MISSING, Math.abs(places.length - (asked.size() - missing)));
        return sum == 0 ? 0 : Math.max(1, 10 * sum / asked.size() - MISSING * tooMany);
    }
}
