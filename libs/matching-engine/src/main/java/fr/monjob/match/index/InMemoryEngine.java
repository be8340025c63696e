package fr.monjob.match.index;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.match.rank.SkillFit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The exact answer from memory. People and offers stand in blocks of neighbours; changes make the blocks anew that they
 * touch and then put the new list in the place of the old one, so a question sees all of a change or nothing, waits for
 * nobody and keeps nobody waiting.
 */
public final class InMemoryEngine implements MatchEngine {

    private static final Weights WEIGHTS = Weights.PUBLISHED;

    private final Supplier<MatchDay> today;
    private final SkillNumbers skills = new SkillNumbers();
    private final PersonRows personRows = new PersonRows(skills);
    private final BlockWriter<PersonRow, PersonBlock> people = new BlockWriter<>(PersonBlockBuilder::build);
    private final BlockWriter<OfferRow, OfferBlock> offers = new BlockWriter<>(rows -> new OfferBlock(rows, WEIGHTS));
    private volatile Index now = new Index(new BlockList<>(List.of()), new BlockList<>(List.of()));

    /** An engine that knows nobody yet. @param today the day of the questions asked now */
    public InMemoryEngine(Supplier<MatchDay> today) {
        this.today = today;
    }

    /** What a question reads, from its beginning to its end. */
    private record Index(BlockList<PersonBlock> people, BlockList<OfferBlock> offers) {}

    /**
     * Takes in changes; every question asked after the return sees them. The first change may hold a million people.
     *
     * @throws IllegalArgumentException for a card with tens of thousands of skills or wishes; nothing is changed then
     */
    public synchronized void apply(IndexChanges changes) {
        Map<UUID, PersonRow> newPeople = rows(changes.people, this::toRow);
        Map<UUID, OfferRow> newOffers = rows(changes.offers, this::toRow);
        now = new Index(
                newPeople.isEmpty() ? now.people : people.apply(newPeople),
                newOffers.isEmpty() ? now.offers : offers.apply(newOffers));
    }

    /** To fill this engine, which holds nothing yet. */
    public IndexLoad load() {
        return new IndexLoad(this);
    }

    synchronized PersonRow toRow(PersonCard card) {
        return personRows.toRow(card);
    }

    synchronized OfferRow toRow(OfferCard card) {
        return OfferRow.of(card, skills);
    }

    synchronized void fill(List<PersonRow> allPeople, List<OfferRow> allOffers) {
        if (now.people.size() + now.offers.size() > 0) {
            throw new IllegalStateException("The index holds something already");
        }
        now = new Index(people.fill(allPeople), offers.fill(allOffers));
    }

    private static <C, R> Map<UUID, R> rows(Map<UUID, C> cards, Function<C, R> toRow) {
        Map<UUID, R> rows = new LinkedHashMap<>();
        cards.forEach((id, card) -> rows.put(id, card == null ? null : toRow.apply(card)));
        return rows;
    }

    @Override
    public List<Match> topPeople(OfferCard offer, Radius radius, int k) {
        MatchDay day = today.get();
        MatchDay.Lots lots = day.lots();
        BestAnswer best = new BestAnswer(MatchEngine.checkedLength(k), personId -> lots.draw(offer.id(), personId));
        searchPeople(offer, radius, day, best);
        // Numbers are looked up once, not for each of a hundred people.
        int[] numbers = skills.find(offer.skills());
        return best.inOrder().stream()
                .map(found -> toPerson(found, offer, numbers))
                .toList();
    }

    @Override
    public List<Match> topOffers(PersonCard person, int k) {
        MatchDay day = today.get();
        MatchDay.Lots lots = day.lots();
        BestAnswer best = new BestAnswer(MatchEngine.checkedLength(k), offerId -> lots.draw(offerId, person.id()));
        searchOffers(person, day, best);
        return best.inOrder().stream().map(found -> toOffer(found, person)).toList();
    }

    @Override
    public long countPeople(OfferCard offer, Radius radius) {
        CountedAnswer count = new CountedAnswer();
        searchPeople(offer, radius, today.get(), count);
        return count.count();
    }

    @Override
    public long countOffers(PersonCard person) {
        CountedAnswer count = new CountedAnswer();
        searchOffers(person, today.get(), count);
        return count.count();
    }

    /** The offers whose workplace is at most so many metres away, in no order. */
    public List<OfferCard> offersAround(GeoPoint place, double metres) {
        BlockList<OfferBlock> blocks = now.offers;
        List<OfferCard> around = new ArrayList<>();
        for (long near : blocks.nearest(SpacePoint.of(place), metres, Double.POSITIVE_INFINITY, 0)) {
            blocks.blockOf(near).addWithin(place, metres, around);
        }
        return around;
    }

    private void searchPeople(OfferCard offer, Radius radius, MatchDay day, Answer answer) {
        // The list first: a code that is in it has its number by then.
        BlockList<PersonBlock> blocks = now.people;
        new PeopleSearch(offer, radius, day.date(), WEIGHTS, skills, answer).in(blocks);
    }

    private void searchOffers(PersonCard person, MatchDay day, Answer answer) {
        BlockList<OfferBlock> blocks = now.offers;
        new OfferSearch(person, day.date(), WEIGHTS, skills, answer).in(blocks);
    }

    private static Match toPerson(Found found, OfferCard offer, int[] numbers) {
        PersonBlock block = (PersonBlock) found.block;
        List<String> matched = new ArrayList<>(numbers.length);
        List<String> missing = new ArrayList<>(numbers.length);
        for (int need = 0; need < numbers.length; need++) {
            boolean has = block.has(found.at, numbers[need]);
            (has ? matched : missing).add(offer.skills().get(need).code());
        }
        return toMatch(found, offer.id(), found.id(), matched, missing);
    }

    private static Match toOffer(Found found, PersonCard person) {
        OfferCard offer = ((OfferBlock) found.block).row(found.at).card();
        SkillFit fit = SkillFit.of(person.skills(), offer, WEIGHTS);
        return toMatch(found, found.id(), person.id(), fit.matched(), fit.missing());
    }

    private static Match toMatch(Found found, UUID offer, UUID person, List<String> matched, List<String> missing) {
        MatchReason reason = found.components.job() > 0 ? MatchReason.JOB : MatchReason.SKILLS;
        return new Match(
                offer,
                person,
                found.score,
                found.components,
                Collections.unmodifiableList(matched),
                Collections.unmodifiableList(missing),
                reason,
                found.metres);
    }
}
