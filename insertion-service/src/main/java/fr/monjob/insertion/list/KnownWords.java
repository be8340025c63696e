package fr.monjob.insertion.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that a column may hold: each is read by its French name or by its code, and whoever writes another one is told
 * the French names. Accents, case, blanks, hyphens and apostrophes do not matter.
 */
public final class KnownWords<E extends Enum<E>> {

    private final Map<E, String> french;

    private KnownWords(Map<E, String> french) {
        this.french = Collections.unmodifiableMap(french);
    }

    /** @param name the French name of each, in small letters unless it is one of capitals */
    public static <E extends Enum<E>> KnownWords<E> of(Class<E> words, Function<E, String> name) {
        Map<E, String> french = new EnumMap<>(words);
        Arrays.stream(words.getEnumConstants()).forEach(word -> french.put(word, name.apply(word)));
        return new KnownWords<>(french);
    }

    /** Empty for an unknown word. */
    public Optional<E> read(String typed) {
        String plain = plain(typed);
        return french.entrySet().stream()
                .filter(word -> plain(word.getValue()).equals(plain)
                        || plain(word.getKey().name()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is wrong with a word that is none of these, and which are. @param fault without a full stop */
    public String unknown(String fault) {
        return fault + " ; possibles : " + String.join(", ", french.values()) + ".";
    }

    private static String plain(String text) {
        return ListColumn.plain(text).strip().replaceAll("[\\s_'’()-]+", "_").replaceAll("_$", "");
    }
}
