package fr.monjob.referential.rome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The different words of many texts, each with a number, and how like a typed word each of them is: the same word or one of
 * its family, one that begins so, one that sounds so, one that is a slip of it (one letter from five letters on, two from
 * nine on). Filled first, asked afterwards; safe for all threads from then on.
 *
 * <p>Beginnings, families and sounds are looked up; only slips are compared word by word, and only where the first letter is
 * the same and the letters are nearly the same.
 */
final class WordIndex {

    static final int WHOLE = 10;
    static final int BEGINNING = 8;
    private static final int SOUND = 5;
    private static final int SLIP = 4;

    private static final int ONE_SLIP_LENGTH = 5;
    private static final int TWO_SLIPS_LENGTH = 9;

    private static final Pattern ELIDED = Pattern.compile("[dl][aeiouyh].{3,}");

    /** Behind every letter: the end of a range of words with the same beginning. */
    private static final String LAST = "\uffff";

    /**
     * @param ofWord by the word's number, 0 for words that are not alike
     * @param words the numbers of those that are
     */
    record Likeness(int[] ofWord, int[] words) {}

    private record Known(String word, int number, int letters) {}

    private final TreeMap<String, Integer> numbers = new TreeMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> bySound = new HashMap<>();
    private final Map<Character, List<Known>> byFirstLetter = new HashMap<>();

    /** The word's number, a new one for a new word. */
    int number(String folded) {
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(folded, number);
        String stem = FrenchStem.of(folded);
        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(number);
        bySound.computeIfAbsent(FrenchSound.of(stem), s -> new ArrayList<>()).add(number);
        byFirstLetter
                .computeIfAbsent(folded.charAt(0), c -> new ArrayList<>())
                .add(new Known(folded, number, letters(folded)));
        return number;
    }

    int size() {
        return numbers.size();
    }

    /** How like the folded word each known word is; "dentretien" is read as "d'entretien" when nothing is like it. */
    Likeness likenessTo(String asked) {
        Likeness likeness = likenessOf(asked);
        return likeness.words().length == 0 && ELIDED.matcher(asked).matches()
                ? likenessOf(asked.substring(1))
                : likeness;
    }

    private Likeness likenessOf(String asked) {
        int[] ofWord = new int[numbers.size()];
        String stem = FrenchStem.of(asked);
        if (asked.length() >= ONE_SLIP_LENGTH) {
            slips(asked, ofWord);
            bySound.getOrDefault(FrenchSound.of(stem), List.of()).forEach(word -> ofWord[word] = SOUND);
        }
        numbers.subMap(asked, asked + LAST).values().forEach(word -> ofWord[word] = BEGINNING);
        byStem.getOrDefault(stem, List.of()).forEach(word -> ofWord[word] = WHOLE);
        Integer same = numbers.get(asked);
        if (same != null) {
            ofWord[same] = WHOLE;
        }
        int[] alike = new int[ofWord.length];
        int count = 0;
        for (int word = 0; word < ofWord.length; word++) {
            if (ofWord[word] > 0) {
                alike[count++] = word;
            }
        }
        return new Likeness(ofWord, Arrays.copyOf(alike, count));
    }

    private void slips(String asked, int[] ofWord) {
        int slips = asked.length() >= TWO_SLIPS_LENGTH ? 2 : 1;
        int letters = letters(asked);
        for (Known known : byFirstLetter.getOrDefault(asked.charAt(0), List.of())) {
            // a letter that the known word has nowhere is a slip by itself: most words fall out here
            boolean possible = known.word().length() >= asked.length() - slips
                    && Integer.bitCount(letters & ~known.letters()) <= slips;
            if (possible && EditDistance.toBeginning(asked, known.word(), slips) <= slips) {
                ofWord[known.number()] = SLIP;
            }
        }
    }

    /** One bit for each letter from a to z that occurs; other characters share the last one. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
        }
        return letters;
    }
}
