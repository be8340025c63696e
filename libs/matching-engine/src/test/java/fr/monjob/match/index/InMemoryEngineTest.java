package fr.monjob.match.index;

import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.check.MatchEngineChecks;
import fr.monjob.match.check.RandomCards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The memory answers what the reference answers, whatever changes led to what it holds. */
class InMemoryEngineTest extends MatchEngineChecks {

    @Override
    protected int worlds() {
        return 2_000;
    }

    /**
     * Comes to these cards by detours: others first under the same ids and under ids that leave again, loaded or in parts;
     * or loads them and nothing else.
     */
    @Override
    protected MatchEngine engineOn(List<PersonCard> people, List<OfferCard> offers) {
        Random random = new Random(people.size() * 31L + offers.size());
        RandomCards strangers = new RandomCards(random.nextLong(), 20, 50);
        InMemoryEngine engine = new InMemoryEngine(() -> DAY);
        if (random.nextInt(3) == 0) {
            load(engine, people, offers);
            return engine;
        }
        List<PersonCard> others = new ArrayList<>(strangers.people(random.nextInt(40)));
        people.stream().filter(each -> random.nextInt(4) == 0).forEach(each -> others.add(with(each, strangers)));
        List<OfferCard> otherOffers = new ArrayList<>(strangers.offers(random.nextInt(20)));
        offers.stream().filter(each -> random.nextInt(4) == 0).forEach(each -> otherOffers.add(with(each, strangers)));
        if (random.nextBoolean()) {
            load(engine, others, otherOffers);
        } else {
            applyInParts(engine, others, otherOffers, random);
        }
        applyInParts(engine, people, offers, random);
        IndexChanges gone = new IndexChanges();
        others.forEach(each -> gone.removePerson(each.id()));
        otherOffers.forEach(each -> gone.removeOffer(each.id()));
        people.forEach(gone::put);
        offers.forEach(gone::put);
        engine.apply(gone);
        return engine;
    }

    private static void load(InMemoryEngine engine, List<PersonCard> people, List<OfferCard> offers) {
        IndexLoad load = engine.load();
        people.forEach(load::put);
        offers.forEach(load::put);
        load.done();
    }

    private static void applyInParts(
            InMemoryEngine engine, List<PersonCard> people, List<OfferCard> offers, Random random) {
        List<PersonCard> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            IndexChanges changes = new IndexChanges();
            for (int i = part; i < shuffled.size(); i += parts) {
                changes.put(shuffled.get(i));
            }
            for (int i = part; i < offers.size(); i += parts) {
                changes.put(offers.get(i));
            }
            engine.apply(changes);
        }
    }

    private static PersonCard with(PersonCard one, RandomCards strangers) {
        PersonCard other = strangers.person();
        return new PersonCard(
                one.id(),
                other.place(),
                other.toleranceMetres(),
                other.wishes(),
                other.skills(),
                other.licences(),
                other.availableFrom());
    }

    private static OfferCard with(OfferCard one, RandomCards strangers) {
        OfferCard other = strangers.offer();
        return new OfferCard(
                one.id(),
                other.romeCode(),
                other.contractType(),
                other.workplace(),
                other.skills(),
                other.drivingLicence(),
                other.weeklyHours(),
                other.startDate());
    }
}
