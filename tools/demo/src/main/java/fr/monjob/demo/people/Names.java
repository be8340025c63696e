package fr.monjob.demo.people;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.text.Resource;
import java.util.List;

/** Given names and family names of the north of France; together they make some 270 000. Immutable. */
public final class Names {

    private final List<String> women;
    private final List<String> men;
    private final List<String> families;

    private Names(List<String> women, List<String> men, List<String> families) {
        this.women = women;
        this.men = men;
        this.families = families;
    }

    /** Reads them. */
    public static Names load() {
        return new Names(
                Resource.read("people/given-names-women.txt").words(),
                Resource.read("people/given-names-men.txt").words(),
                Resource.read("people/family-names.txt").words());
    }

    /** A woman's or a man's name. */
    public String given(boolean woman, Dice dice) {
        return dice.pick(woman ? women : men);
    }

    /** A family name. */
    public String family(Dice dice) {
        return dice.pick(families);
    }

    /** How many different names there are. */
    public long count() {
        return (long) (women.size() + men.size()) * families.size();
    }
}
