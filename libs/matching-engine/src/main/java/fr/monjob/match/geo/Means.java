package fr.monjob.match.geo;

/**
 * A means of getting to work and how long it takes, estimated from the distance alone. A routing service may answer
 * better one day; until then these figures are shown as estimates.
 */
public enum Means {
    WALK(4.5),
    BIKE(15),
    MOPED(35),
    CAR(45) {
        @Override
        double kmPerHour(double metres) {
            return metres < TOWN_METRES ? TOWN_CAR_KM_PER_HOUR : super.kmPerHour(metres);
        }
    },
    TRANSIT(20) {
        @Override
        double fixedMinutes() {
            return WAITING_MINUTES;
        }
    };

    /** Roads are longer than the great circle. */
    private static final double DETOUR = 1.3;

    private static final double TOWN_METRES = 5_000;
    private static final double TOWN_CAR_KM_PER_HOUR = 30;
    private static final double WAITING_MINUTES = 10;

    private final double kmPerHour;

    Means(double kmPerHour) {
        this.kmPerHour = kmPerHour;
    }

    /** Whole minutes, rounded half up, for a great-circle distance in metres. */
    public int minutes(double metres) {
        double hours = metres * DETOUR / 1000 / kmPerHour(metres);
        return (int) Math.round(hours * 60 + fixedMinutes());
    }

    /** The great-circle distance in metres that so many minutes are worth, at the speed of longer ways. */
    public double metresIn(int minutes) {
        return minutes / 60.0 * kmPerHour * 1000 / DETOUR;
    }

    double kmPerHour(double metres) {
        return kmPerHour;
    }

    double fixedMinutes() {
        return 0;
    }
}
