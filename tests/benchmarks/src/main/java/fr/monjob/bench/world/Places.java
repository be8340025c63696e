package fr.monjob.bench.world;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Where people live and work: the communes of France, each as likely as it has inhabitants. */
final class Places {

    private static final double METRES_A_DEGREE = 111_194.93;
    private static final int FINE = 2_000;
    private static final int COARSE = 8_000;
    private static final int VILLAGE = 2_000;

    private final List<Commune> communes;

    /** Of each commune and all before it. */
    private final long[] inhabitants;

    private Places(List<Commune> communes) {
        this.communes = communes;
        long[] sums = communes.stream().mapToLong(Commune::population).toArray();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        this.inhabitants = sums;
    }

    /** One Département for what one Département has, else the metropolitan country. */
    static Places forPeople(int people) {
        boolean one = people <= 100_000;
        return new Places(Communes.load().all().stream()
                .filter(each -> each.population() > 0)
                .filter(each -> one
                        ? each.departement().equals("62")
                        : each.departement().length() == 2)
                .toList());
    }

    Commune commune(SplittableRandom random) {
        long wanted = random.nextLong(inhabitants[inhabitants.length - 1]);
        int low = 0;
        int high = inhabitants.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inhabitants[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return communes.get(low);
    }

    /** Somewhere in a commune or around it; a large one is wider. */
    GeoPoint in(Commune commune, SplittableRandom random) {
        double spread = 500 + 2.5 * Math.sqrt(commune.population());
        double north = gaussian(random) * spread / METRES_A_DEGREE;
        double east = gaussian(random) * spread / METRES_A_DEGREE / Math.cos(Math.toRadians(commune.lat()));
        return new GeoPoint(commune.lat() + north, commune.lon() + east);
    }

    /** Side of the squares on which this commune's people are told, in metres. */
    static int side(Commune commune) {
        return commune.population() < VILLAGE ? COARSE : FINE;
    }

    /** Centre of the square with this side, in metres, in which the place lies. */
    static GeoPoint snapped(GeoPoint place, int side) {
        double step = side / METRES_A_DEGREE;
        double lat = (Math.floor(place.lat() / step) + 0.5) * step;
        double across = step / Math.cos(Math.toRadians(lat));
        return new GeoPoint(lat, (Math.floor(place.lon() / across) + 0.5) * across);
    }

    /** Sum of twelve: near enough to a bell. */
    private static double gaussian(SplittableRandom random) {
        return IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
    }
}
