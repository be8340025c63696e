package fr.monjob.referential.commune;

import java.util.List;

/** Finds the names that begin with a question but for one or two wrong, missing, added or swapped letters. */
final class SlipFinder {

    /** Receives a commune and how far it is off: 2 a slip, 1 less when the question is the whole name. */
    @FunctionalInterface
    interface Found {
        void accept(int commune, int slip);
    }

    private final List<PrefixTable.Entry> names;
    private final int[] letterSets;

    SlipFinder(List<PrefixTable.Entry> names) {
        this.names = names;
        this.letterSets =
                names.stream().mapToInt(name -> letterSet(name.text())).toArray();
    }

    void find(String letters, Found found) {
        int allowed = allowedSlips(letters.length());
        if (allowed == 0) {
            return;
        }
        int wanted = letterSet(letters);
        PrefixDistance distance = new PrefixDistance(letters, allowed);
        for (int i = 0; i < letterSets.length; i++) {
            String name = names.get(i).text();
            // A letter that the name lacks is a slip: this rules out nearly all, without reading them.
            if (Integer.bitCount(wanted & ~letterSets[i]) <= allowed && name.length() >= letters.length() - allowed) {
                int slips = distance.to(name);
                if (slips <= allowed) {
                    boolean whole = Math.abs(name.length() - letters.length()) <= slips;
                    found.accept(names.get(i).commune(), 2 * slips - (whole ? 1 : 0));
                }
            }
        }
    }

    private static int allowedSlips(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : 2;
    }

    private static int letterSet(String letters) {
        return letters.chars().filter(c -> c >= 'a').reduce(0, (set, c) -> set | 1 << (c - 'a'));
    }
}
