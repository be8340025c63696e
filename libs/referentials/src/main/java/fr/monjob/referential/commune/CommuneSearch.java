package fr.monjob.referential.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers a typed question: a word that begins with a digit is looked up as a code, the others as a name. */
final class CommuneSearch {

    /** No name has more than 45 letters: what is longer isn't a name, and must not cost more. */
    private static final int LONGEST_QUESTION = 80;

    /** "Lens Cedex 9", as addresses have it. */
    private static final String POSTAL_SUFFIX = "cedex";

    private final List<Commune> communes;
    private final NameIndex names;
    private final CodeIndex codes;

    /** @param communes the most populous first, which is the order among equals */
    CommuneSearch(List<Commune> communes) {
        this.communes = communes;
        this.names = new NameIndex(communes);
        this.codes = new CodeIndex(communes);
    }

    List<Commune> search(String question, int limit) {
        List<String> words = new ArrayList<>();
        String code = "";
        for (String word : PlaceWords.raw(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)))) {
            if (Character.isDigit(word.charAt(0))) {
                code = word;
            } else if (!word.equals(POSTAL_SUFFIX)) {
                words.add(word);
            }
        }
        return find(words, code).limit(limit).mapToObj(communes::get).toList();
    }

    private IntStream find(List<String> words, String code) {
        if (words.isEmpty()) {
            return codes.find(code);
        }
        if (code.isEmpty()) {
            return names.find(words);
        }
        // A code only narrows what the name found: "paris 11e" must not end empty.
        int[] named = names.find(words).toArray();
        Set<Integer> coded = codes.find(code).boxed().collect(Collectors.toSet());
        int[] both = IntStream.of(named).filter(coded::contains).toArray();
        return IntStream.of(both.length == 0 ? named : both);
    }
}
