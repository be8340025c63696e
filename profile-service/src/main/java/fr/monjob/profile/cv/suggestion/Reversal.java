package fr.monjob.profile.cv.suggestion;

import java.util.Set;

/** Finds an action that stands after its thing: "carrelage posé", "corbeilles à vider", "chaudières : pose, entretien". */
final class Reversal {

    private static final int REACH = 3;
    private static final int LONGEST_LIST = 8;

    /** "Machine à laver", "fer à repasser" are things, nothing to be done. */
    private static final Set<String> TOOLS = Set.of(
            "machine",
            "machines",
            "fer",
            "fers",
            "table",
            "tables",
            "planche",
            "poste",
            "postes",
            "appareil",
            "pistolet");

    private Reversal() {}

    /** Gives the index of the action in the clause, 0 when there is none. */
    static int find(Clause clause, int thing, Set<String> actions) {
        int near = near(clause, thing, actions);
        return near > 0 ? near : afterColon(clause, thing, actions);
    }

    private static int near(Clause clause, int thing, Set<String> actions) {
        for (int i = thing + 1; i < clause.words().size() && i - thing <= REACH; i++) {
            CvWord word = clause.words().get(i);
            if (word.startsItem()) {
                return 0;
            }
            boolean tied = word.lead().isEmpty()
                    ? i == thing + 1
                    : word.lead().equals("a") && !TOOLS.contains(clause.word(i - 1));
            if (tied && actions.contains(word.stem())) {
                return i;
            }
        }
        return 0;
    }

    /** The thing heads a list of actions, each alone in its item. */
    private static int afterColon(Clause clause, int thing, Set<String> actions) {
        int colon = thing + 1;
        while (colon < clause.words().size()
                && colon - thing <= REACH
                && !clause.words().get(colon).startsItem()) {
            colon++;
        }
        if (colon >= clause.words().size()
                || colon - thing > REACH
                || clause.words().get(colon).before() != CvWord.Link.COLON) {
            return 0;
        }
        for (int i = colon; i < clause.words().size() && i - colon <= LONGEST_LIST; i++) {
            boolean alone = clause.words().get(i).startsItem() && clause.itemSize(i, i) == 1;
            if (alone && actions.contains(clause.stem(i))) {
                return i;
            }
        }
        return 0;
    }
}
