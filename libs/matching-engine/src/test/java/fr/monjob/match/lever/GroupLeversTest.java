package fr.monjob.match.lever;

import static fr.monjob.match.check.RandomCards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.check.NaiveMatchEngine;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.rank.MatchDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A group's lever is what its people's levers are together. */
class GroupLeversTest {

    private static final long SEED = Long.getLong("match.seed", 20_260_302);

    @Test
    void addsUpWhatEachPersonWouldBeTold() {
        for (int world = 0; world < 60; world++) {
            RandomCards cards = new RandomCards(SEED + world, 12, 25);
            List<OfferCard> offers = cards.offers(50);
            List<PersonCard> people = cards.people(12);
            NaiveMatchEngine engine = new NaiveMatchEngine(List.of(), offers, MatchDay.of(TODAY, new byte[32]));
            Map<Change, Integer> pairs = new HashMap<>();
            Map<Change, Integer> gaining = new HashMap<>();
            for (PersonCard person : people) {
                new NaiveLevers(engine, offers, job -> Set.of()).of(person).forEach((change, more) -> {
                    if (change.kind() == Change.Kind.SKILL || change.kind() == Change.Kind.LICENCE) {
                        pairs.merge(change, more, Integer::sum);
                        gaining.merge(change, 1, Integer::sum);
                    }
                });
            }
            List<GroupLever> levers = GroupLevers.of(people, offers, TODAY);
            String told = "seed " + (SEED + world);
            assertThat(levers.stream().collect(Collectors.toMap(GroupLever::change, GroupLever::additionalOffers)))
                    .as(told)
                    .isEqualTo(pairs);
            assertThat(levers.stream().collect(Collectors.toMap(GroupLever::change, GroupLever::people)))
                    .as(told)
                    .isEqualTo(gaining);
            assertThat(levers)
                    .as(told)
                    .allSatisfy(lever -> assertThat(lever.offers())
                            .isBetween(1, lever.additionalOffers())
                            .isGreaterThanOrEqualTo((lever.additionalOffers() + lever.people() - 1) / lever.people()));
            assertThat(levers)
                    .as("%s: most first", told)
                    .extracting(lever -> -lever.additionalOffers())
                    .isSorted();
        }
    }

    @Test
    void anOfferThatOpensToTwoPeopleIsOneOffer() {
        List<OfferCard> offers = new RandomCards(SEED, 1, 1).offers(200);
        PersonCard one = new RandomCards(SEED, 1, 1)
                .people(300).stream()
                        .filter(person ->
                                !GroupLevers.of(List.of(person), offers, TODAY).isEmpty())
                        .findFirst()
                        .orElseThrow();
        PersonCard twin = new PersonCard(
                new java.util.UUID(1, 2),
                one.place(),
                one.toleranceMetres(),
                one.wishes(),
                one.skills(),
                one.licences(),
                one.availableFrom());
        GroupLever alone = GroupLevers.of(List.of(one), offers, TODAY).get(0);
        assertThat(GroupLevers.of(List.of(one, twin), offers, TODAY))
                .contains(new GroupLever(alone.change(), 2, alone.offers(), 2 * alone.additionalOffers()));
    }
}
