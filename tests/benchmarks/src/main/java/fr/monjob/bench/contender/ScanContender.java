package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.GreatCircle;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Reads everybody, in columns, in the order in which they came. It looks at the place first, computes a distance only
 * for who may get into the answer, and is what all other answers are compared with.
 */
public final class ScanContender implements Contender {

    /** More than floats and roundings take off a straight way, in metres. */
    private static final double SLACK = 3;

    private final Codes codes = new Codes();
    private final int size;
    private final UUID[] ids;
    private final GeoPoint[] centres;
    private final double[] tolerances;
    private final float[] x;
    private final float[] y;
    private final float[] z;

    /** Squares of how far each one can be reached, tolerance included. */
    private final float[] reach;

    private final int[] wishStarts;
    private final int[] skillStarts;
    private final byte[] licences;
    private final int[] freeFrom;
    private long[] wishes = new long[16];
    private char[] skills = new char[16];
    private double widestTolerance;

    public ScanContender(World world) {
        size = world.size();
        ids = new UUID[size];
        centres = new GeoPoint[size];
        tolerances = new double[size];
        x = new float[size];
        y = new float[size];
        z = new float[size];
        reach = new float[size];
        wishStarts = new int[size + 1];
        skillStarts = new int[size + 1];
        licences = new byte[size];
        freeFrom = new int[size];
        for (int person = 0; person < size; person++) {
            put(person, world.person(person));
        }
    }

    private void put(int person, PersonCard card) {
        ids[person] = card.id();
        centres[person] = card.place();
        tolerances[person] = card.toleranceMetres();
        widestTolerance = Math.max(widestTolerance, card.toleranceMetres());
        float[] point = point(card.place());
        x[person] = point[0];
        y[person] = point[1];
        z[person] = point[2];
        double widest =
                card.wishes().stream().mapToDouble(JobWish::radiusMetres).max().orElse(-1e9);
        reach[person] = (float) square(widest + card.toleranceMetres() + SLACK);
        licences[person] = Codes.licences(card.licences());
        freeFrom[person] = Codes.day(card.availableFrom());
        int wish = wishStarts[person];
        wishes = wish + card.wishes().size() > wishes.length ? Arrays.copyOf(wishes, 2 * wishes.length) : wishes;
        for (JobWish each : card.wishes()) {
            wishes[wish++] = Wish.of(each);
        }
        wishStarts[person + 1] = wish;
        int skill = skillStarts[person];
        skills = skill + card.skills().size() > skills.length ? Arrays.copyOf(skills, 2 * skills.length) : skills;
        for (String each : card.skills()) {
            skills[skill++] = (char) codes.obtain(each);
        }
        skillStarts[person + 1] = skill;
    }

    @Override
    public String name() {
        return "plain scan";
    }

    @Override
    public List<Match> ask(Question question) {
        Sought sought = new Sought(question, codes);
        byte[] weight = new byte[codes.size()];
        for (int need = 0; need < sought.skills.length; need++) {
            if (sought.skills[need] >= 0) {
                weight[sought.skills[need]] = (byte) sought.weights[need];
            }
        }
        Ranking ranking = new Ranking(sought.offer.id(), person -> ids[person]);
        Fit fit = new Fit();
        float[] point = point(sought.workplace);
        double limit = square(sought.limit + widestTolerance + SLACK);
        for (int person = 0; person < size; person++) {
            float dx = x[person] - point[0];
            float dy = y[person] - point[1];
            float dz = z[person] - point[2];
            float way = dx * dx + dy * dy + dz * dz;
            if (way <= reach[person] && way <= limit) {
                consider(person, way, sought, weight, ranking, fit);
            }
        }
        return ranking.inOrder().stream()
                .map(each -> sought.match(each, ids[each.person], skill -> has(each.person, skill)))
                .toList();
    }

    private void consider(int person, float way, Sought sought, byte[] weight, Ranking ranking, Fit fit) {
        int held = 0;
        for (int at = skillStarts[person]; at < skillStarts[person + 1]; at++) {
            held += weight[skills[at]];
        }
        double straight = Math.max(0, Math.sqrt(way) - SLACK);
        fit(person, held, straight, sought, fit);
        if (fit.score < 0 || fit.score < ranking.floor() || !sought.mayTake(licences[person], freeFrom[person])) {
            return;
        }
        double metres = sought.workplace.metresTo(centres[person]);
        fit(person, held, metres, sought, fit);
        if (fit.score >= 0) {
            ranking.take(person, fit, sought.share(held), metres);
        }
    }

    private void fit(int person, int held, double distance, Sought sought, Fit fit) {
        sought.fit(fit, held, wishes, wishStarts[person], wishStarts[person + 1], distance, tolerances[person]);
    }

    private boolean has(int person, int skill) {
        for (int at = skillStarts[person]; at < skillStarts[person + 1]; at++) {
            if (skills[at] == skill) {
                return true;
            }
        }
        return false;
    }

    private static float[] point(GeoPoint place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        double axis = GreatCircle.EARTH_RADIUS_METRES * Math.cos(lat);
        return new float[] {
            (float) (axis * Math.cos(lon)),
            (float) (axis * Math.sin(lon)),
            (float) (GreatCircle.EARTH_RADIUS_METRES * Math.sin(lat))
        };
    }

    private static double square(double metres) {
        return metres * metres;
    }
}
