package fr.monjob.match.check;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * People, offers and questions of one seed: mostly a few dozen, now and then thousands, sometimes nobody; in towns, all
 * in one cell, around a pole or on both sides of the antimeridian; with skills or without any.
 */
record RandomWorld(
        long seed, Scenery scenery, List<PersonCard> people, List<OfferCard> offers, List<Question> questions) {

    private static final List<Radius> RADII = List.of(
            Radius.UNLIMITED,
            new Radius(0.001),
            Radius.ofKilometres(5),
            Radius.ofKilometres(20),
            Radius.ofKilometres(50),
            Radius.ofKilometres(3_000));
    private static final List<Integer> LENGTHS = List.of(1, 3, 20, 100);

    /** Where the people live. */
    enum Scenery {
        TOWNS(0.09, new double[][] {{50.43, 2.83}, {50.53, 2.64}, {50.95, 1.86}}),
        COUNTRY(0.3, new double[][] {{48.85, 2.35}, {43.3, 5.4}, {45.75, 4.85}, {50.63, 3.06}, {44.84, -0.58}}),
        ONE_CELL(0.0, new double[][] {{50.44, 2.84}}),
        ANTIMERIDIAN(0.1, new double[][] {{-17.7, 179.95}, {-17.7, -179.9}}),
        POLES(0.1, new double[][] {{89.95, 30}, {89.9, -150}, {-89.95, 0}}),
        EQUATOR(0.1, new double[][] {{0, 0}, {0.1, -0.1}});

        private final double spread;
        private final double[][] towns;

        Scenery(double spread, double[][] towns) {
            this.spread = spread;
            this.towns = towns;
        }
    }

    /** What is asked of both engines. */
    record Question(OfferCard offer, Radius radius, PersonCard person, int k) {}

    static RandomWorld of(long seed) {
        Random random = new Random(seed);
        Scenery scenery = Scenery.values()[random.nextInt(Scenery.values().length)];
        int jobs = 1 + random.nextInt(random.nextBoolean() ? 4 : 60);
        int skills = 1 + random.nextInt(random.nextBoolean() ? 10 : 300);
        RandomCards cards = new RandomCards(random.nextLong(), jobs, skills, scenery.towns, scenery.spread);
        int size = size(random);
        List<PersonCard> people = new ArrayList<>(cards.people(size));
        if (random.nextInt(6) == 0) {
            people.replaceAll(RandomWorld::unskilled);
        }
        List<OfferCard> offers = cards.offers(size(random) / 4);
        int asked = size > 1_000 ? 2 : 5;
        List<Question> questions = IntStream.range(0, asked)
                .mapToObj(i -> new Question(
                        i % 2 == 0 || offers.isEmpty() ? cards.search() : offers.get(random.nextInt(offers.size())),
                        RADII.get(random.nextInt(RADII.size())),
                        i % 2 == 0 || people.isEmpty()
                                ? cards.person()
                                : atHome(people.get(random.nextInt(people.size()))),
                        LENGTHS.get(random.nextInt(LENGTHS.size()))))
                .toList();
        return new RandomWorld(seed, scenery, people, offers, questions);
    }

    private static int size(Random random) {
        int kind = random.nextInt(400);
        if (kind == 0) {
            return 20_000;
        }
        return kind < 4 ? 1_000 + random.nextInt(3_000) : kind < 40 ? 100 + random.nextInt(400) : random.nextInt(60);
    }

    private static PersonCard unskilled(PersonCard card) {
        return new PersonCard(
                card.id(),
                card.place(),
                card.toleranceMetres(),
                card.wishes(),
                Set.of(),
                card.licences(),
                card.availableFrom());
    }

    /** As somebody asks who gave an exact home near the centre of their cell. */
    private static PersonCard atHome(PersonCard card) {
        double north = card.place().lat() > 0 ? -0.003 : 0.003;
        return card.at(new GeoPoint(card.place().lat() + north, card.place().lon()));
    }

    @Override
    public String toString() {
        return "world %d (%s, %d people, %d offers)".formatted(seed, scenery, people.size(), offers.size());
    }
}
