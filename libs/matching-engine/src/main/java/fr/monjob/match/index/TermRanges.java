package fr.monjob.match.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * For each term (a skill, a domain) that a block knows, a range of the block's list of entries, which is sorted by term.
 * A bit says whether a term is there; the bits before it, counted, say where its range begins.
 */
final class TermRanges {

    /** What stands for a term without entries. */
    static final int ABSENT = -1;

    /** Entries are counted in 16 bits: a block is cut before it has more. */
    static final int MOST_ENTRIES = Character.MAX_VALUE;

    /** By 64 terms: their bits, then the number of terms before them. */
    private final long[] words;

    private final char[] starts;

    /** @param counts how many entries each term has */
    TermRanges(int[] counts) {
        words = new long[2 * ((counts.length + 63) / 64)];
        starts = new char
                [1 + (int) Arrays.stream(counts).filter(count -> count > 0).count()];
        int slot = 0;
        for (int term = 0; term < counts.length; term++) {
            int word = term / 64 * 2;
            if (term % 64 == 0) {
                words[word + 1] = slot;
            }
            if (counts[term] > 0) {
                words[word] |= 1L << term;
                starts[slot + 1] = (char) (starts[slot] + counts[term]);
                slot++;
            }
        }
    }

    /** The slot of a term, for {@link #from} and {@link #to}, or {@link #ABSENT}. */
    int slotOf(int term) {
        int word = (term >> 6) * 2;
        if (term < 0 || word >= words.length || (words[word] & 1L << term) == 0) {
            return ABSENT;
        }
        return (int) words[word + 1] + Long.bitCount(words[word] & (1L << term) - 1);
    }

    int from(int slot) {
        return starts[slot];
    }

    int to(int slot) {
        return starts[slot + 1];
    }

    /** Each term that has entries, in order, which is the order of slots too. */
    void forEachTerm(IntConsumer use) {
        for (int word = 0; word < words.length; word += 2) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                use.accept(word * 32 + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /** Where the next entry of each term goes while the list is filled: the term's first place to begin with. */
    int[] cursors(int terms) {
        int[] next = new int[terms];
        forEachTerm(term -> next[term] = from(slotOf(term)));
        return next;
    }
}
