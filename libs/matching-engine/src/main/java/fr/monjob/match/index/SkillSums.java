package fr.monjob.match.index;

/**
 * What the people of a block have of an offer's skills, by weight, for one question at a time. The skills that most people
 * have are left out of the sums as long as all of them together are not enough for an answer: who has none of the
 * others needs no look, and few of the rest do.
 */
final class SkillSums {

    private Needs needs;

    /** By person of the block at hand: the weight of the skills that were added up. */
    private final int[] held = Scratch.take();

    private final int[] from;
    private final int[] to;

    /** By skill how many were seen to have it. */
    private final int[] seen;

    private PersonBlock block;

    /** How many skills are added up, and what those behind weigh together. */
    private int used;

    private int beyond;

    SkillSums(Needs needs) {
        this.needs = needs;
        this.from = new int[needs.size()];
        this.to = new int[needs.size()];
        this.seen = new int[needs.size()];
    }

    /** Puts rarer skills first, by what was seen in the blocks so far. */
    void putRareFirst() {
        needs = needs.rareFirst(seen);
    }

    /**
     * Adds up who has what.
     *
     * @param least nobody with less is asked about
     * @return false when nobody has as much: then nothing has to be given back
     */
    boolean addUp(PersonBlock of, int least) {
        block = of;
        leaveOut(least);
        if (look() < least) {
            return false;
        }
        int most = 0;
        for (int need = 0; need < used; need++) {
            if (most + needs.rest(need) < least) {
                clear(need);
                return false;
            }
            int weight = needs.weight(need);
            for (int at = from[need]; at < to[need]; at++) {
                int person = block.holders[at];
                held[person] += weight;
                most = Math.max(most, held[person]);
            }
        }
        if (most + beyond < least) {
            clear(used);
            return false;
        }
        return true;
    }

    private void leaveOut(int least) {
        used = needs.size();
        beyond = 0;
        while (used > 0 && beyond + needs.weight(used - 1) < least) {
            beyond += needs.weight(--used);
        }
    }

    /** Finds the lists, all before the first is read, so that memory fetches them together. @return at least the largest sum */
    private int look() {
        int there = beyond;
        for (int need = 0; need < used; need++) {
            int slot = block.skills.slotOf(needs.skill(need));
            if (slot == TermRanges.ABSENT) {
                from[need] = 0;
                to[need] = 0;
            } else {
                from[need] = block.skills.from(slot);
                to[need] = block.skills.to(slot);
                there += needs.weight(need);
                seen[need] += to[need] - from[need];
            }
        }
        return there;
    }

    private void clear(int added) {
        for (int need = 0; need < added; need++) {
            for (int at = from[need]; at < to[need]; at++) {
                held[block.holders[at]] = 0;
            }
        }
    }

    /** At least what this person has. */
    int atMost(int person) {
        return held[person] + beyond;
    }

    /** What this person has. */
    int of(int person) {
        int has = held[person];
        for (int need = used; need < needs.size(); need++) {
            if (block.has(person, needs.skill(need))) {
                has += needs.weight(need);
            }
        }
        return has;
    }

    /** Not to be given by {@link #forEach} any more. */
    void done(int person) {
        held[person] = 0;
    }

    /** Goes through the people who have something, once each, and forgets their sums. */
    void forEach(Taker taker) {
        for (int need = 0; need < used; need++) {
            for (int at = from[need]; at < to[need]; at++) {
                int person = block.holders[at];
                if (held[person] > 0) {
                    taker.take(person);
                    held[person] = 0;
                }
            }
        }
    }

    /** Takes a person by their place in the block. */
    interface Taker {
        void take(int person);
    }

    /** Gives back what a search borrowed. */
    void close() {
        Scratch.giveBack(held);
    }
}
