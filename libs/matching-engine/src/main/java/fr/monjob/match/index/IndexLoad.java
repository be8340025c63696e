package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import java.util.ArrayList;
import java.util.List;

/**
 * All cards of the beginning, one by one: of a card only what the index keeps stays in memory. About a second for a
 * million people, where changes would make blocks anew again and again. For one thread.
 */
public final class IndexLoad {

    private final InMemoryEngine engine;
    private final List<PersonRow> people = new ArrayList<>();
    private final List<OfferRow> offers = new ArrayList<>();

    IndexLoad(InMemoryEngine engine) {
        this.engine = engine;
    }

    /** @throws IllegalArgumentException for a card with tens of thousands of skills or wishes */
    public void put(PersonCard person) {
        people.add(engine.toRow(person));
    }

    /** @throws IllegalArgumentException for a card with tens of thousands of skills */
    public void put(OfferCard offer) {
        offers.add(engine.toRow(offer));
    }

    /** How many people have been put. */
    public int people() {
        return people.size();
    }

    /** How many offers have been put. */
    public int offers() {
        return offers.size();
    }

    /**
     * Every question asked after the return sees them all, and none before.
     *
     * @throws IllegalArgumentException when an id came twice; nothing is loaded then
     * @throws IllegalStateException    when the engine holds something already
     */
    public void done() {
        engine.fill(people, offers);
    }
}
