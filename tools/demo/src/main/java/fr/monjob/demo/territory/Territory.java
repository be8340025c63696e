package fr.monjob.demo.territory;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.chance.Weighted;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The communes of a Département and how many live in each. For one thread. */
public final class Territory {

    private static final int KM_PER_DEGREE = 111;
    /** How far somebody's earlier work lay from home. */
    private static final double NEIGHBOURHOOD_KM = 20;

    private final List<Commune> communes;
    private final Weighted<Commune> byPopulation;
    private final Map<String, Weighted<Commune>> around = new HashMap<>();

    private Territory(List<Commune> communes) {
        this.communes = communes;
        this.byPopulation = Weighted.of(communes, Commune::population);
    }

    /** The communes of this Département, two characters. */
    public static Territory of(String departement) {
        return new Territory(Communes.load().all().stream()
                .filter(commune -> commune.departement().equals(departement))
                .toList());
    }

    /** All its communes, the most populous first. */
    public List<Commune> communes() {
        return communes;
    }

    /**
     * So many places in mixed order, each commune as often as its share of the inhabitants says, rounded up or down: at
     * equal steps through the whole of the inhabitants, from a start that chance gives.
     */
    public List<Commune> spread(int count, Dice dice) {
        List<Commune> places = new ArrayList<>();
        double start = dice.fraction();
        for (int i = 0; i < count; i++) {
            places.add(byPopulation.at((i + start) / count));
        }
        return dice.shuffled(places);
    }

    /** A commune within 20 km, the larger ones more often. */
    public Commune near(Commune home, Dice dice) {
        return around.computeIfAbsent(
                        home.code(),
                        code -> Weighted.of(
                                communes.stream()
                                        .filter(there -> kilometres(home, there) <= NEIGHBOURHOOD_KM)
                                        .toList(),
                                there -> there.population() + 1))
                .pick(dice);
    }

    /** As the crow flies, good enough over a Département. */
    public static double kilometres(Commune one, Commune other) {
        double north = (one.lat() - other.lat()) * KM_PER_DEGREE;
        double east = (one.lon() - other.lon()) * KM_PER_DEGREE * Math.cos(Math.toRadians(one.lat()));
        return Math.hypot(north, east);
    }
}
