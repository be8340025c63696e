package fr.monjob.referential.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds communes by a postal code or its beginning; where no postal code begins so, by INSEE code. */
final class CodeIndex {

    private static final int SHORTEST_CODE = 2;

    private final int communes;
    private final PrefixTable postalCodes;
    private final PrefixTable inseeCodes;

    CodeIndex(List<Commune> communes) {
        this.communes = communes.size();
        List<PrefixTable.Entry> postal = new ArrayList<>();
        List<PrefixTable.Entry> insee = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            for (String postalCode : communes.get(i).postalCodes()) {
                postal.add(new PrefixTable.Entry(postalCode, i, true));
            }
            insee.add(new PrefixTable.Entry(communes.get(i).code().toLowerCase(Locale.ROOT), i, true));
        }
        postalCodes = new PrefixTable(postal);
        inseeCodes = new PrefixTable(insee);
    }

    /** Gives the positions of the communes, the most populous first, each once. */
    IntStream find(String code) {
        if (code.length() < SHORTEST_CODE) {
            return IntStream.empty();
        }
        List<PrefixTable.Entry> postal = postalCodes.startingWith(code);
        Ranking ranking = new Ranking(communes);
        for (PrefixTable.Entry entry : postal.isEmpty() ? inseeCodes.startingWith(code) : postal) {
            ranking.add(0, entry.commune());
        }
        return ranking.bestFirst();
    }
}
