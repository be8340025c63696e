package fr.monjob.referential.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names by their letters without spaces, each entered whole, without its article and from every further word on, so that
 * the letters of a question find them all.
 */
final class NameIndex {

    private static final int EXACT = 0;
    private static final int NAME_BEGINS = 1;
    private static final int WORD_BEGINS = 2;
    private static final int SLIP = 3;

    /** Nobody looks for a commune by "sur" or "en". */
    private static final int SHORTEST_WORD = 4;

    private final List<Commune> communes;
    private final PrefixTable letters;
    private final SlipFinder slips;

    NameIndex(List<Commune> communes) {
        this.communes = communes;
        List<PrefixTable.Entry> entries = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            addEntries(PlaceWords.of(communes.get(i).name()), i, entries);
        }
        letters = new PrefixTable(entries);
        slips = new SlipFinder(entries.stream().filter(PrefixTable.Entry::whole).toList());
    }

    private static void addEntries(List<String> words, int commune, List<PrefixTable.Entry> entries) {
        int afterArticle = words.size() - PlaceWords.withoutArticle(words).size();
        for (int from = 0; from < words.size(); from++) {
            boolean whole = from == 0 || from == afterArticle;
            if (whole || words.get(from).length() >= SHORTEST_WORD) {
                entries.add(new PrefixTable.Entry(String.join("", words.subList(from, words.size())), commune, whole));
            }
        }
    }

    /** Gives the positions of the communes whose name fits the raw words, best first, each once. */
    IntStream find(List<String> rawWords) {
        List<String> words = PlaceWords.of(rawWords);
        String question = String.join("", words);
        // The last word may be unfinished: "ste" begins Stenay as well as it stands for Sainte.
        int last = words.size() - 1;
        String asTyped = String.join("", words.subList(0, last)) + rawWords.get(last);

        Ranking ranking = new Ranking(communes.size());
        addBeginnings(question, words, ranking);
        if (!asTyped.equals(question)) {
            addBeginnings(asTyped, words, ranking);
        }
        if (ranking.isEmpty()) {
            slips.find(question, (commune, slip) -> ranking.add(SLIP + slip, commune));
        }
        return ranking.bestFirst();
    }

    private void addBeginnings(String prefix, List<String> words, Ranking ranking) {
        for (PrefixTable.Entry entry : letters.startingWith(prefix)) {
            ranking.add(grade(entry, prefix, words), entry.commune());
        }
    }

    private int grade(PrefixTable.Entry entry, String prefix, List<String> words) {
        if (!entry.whole()) {
            return WORD_BEGINS;
        }
        if (entry.text().length() > prefix.length()) {
            return NAME_BEGINS;
        }
        // "l isle" has the letters of Lisle, but whoever types it means L'Isle-something.
        List<String> name = PlaceWords.of(communes.get(entry.commune()).name());
        return name.equals(words) || PlaceWords.withoutArticle(name).equals(words) ? EXACT : NAME_BEGINS;
    }
}
