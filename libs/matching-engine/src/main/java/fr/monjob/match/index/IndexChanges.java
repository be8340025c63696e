package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Changes that become visible together. Of several about one thing the last one counts. */
public final class IndexChanges {

    final Map<UUID, PersonCard> people = new LinkedHashMap<>();
    final Map<UUID, OfferCard> offers = new LinkedHashMap<>();

    /** The person has this card from now on, published or changed. */
    public IndexChanges put(PersonCard person) {
        people.put(person.id(), person);
        return this;
    }

    /** The person is not published any more; nothing happens when they were not. */
    public IndexChanges removePerson(UUID id) {
        people.put(id, null);
        return this;
    }

    /** The offer has this card from now on. */
    public IndexChanges put(OfferCard offer) {
        offers.put(offer.id(), offer);
        return this;
    }

    /** The offer is not published any more; nothing happens when it was not. */
    public IndexChanges removeOffer(UUID id) {
        offers.put(id, null);
        return this;
    }
}
