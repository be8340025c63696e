package fr.monjob.demo;

/**
 * How much the demo makes: the Pas-de-Calais of MonJob62, or a part of it.
 *
 * @param people       on the Département's list
 * @param cvs          of them with a CV, and published
 * @param signUps      of those with an account of their own; they apply
 * @param advisors     who share the people
 * @param employers    of all kinds
 * @param offers       in all states
 * @param applications by those with an account
 * @param hires        among the applications
 */
public record DemoSize(
        int people, int cvs, int signUps, int advisors, int employers, int offers, int applications, int hires) {

    private static final DemoSize WHOLE = new DemoSize(15_000, 7_800, 320, 150, 300, 1_500, 900, 250);

    /** @param scale 1 for the whole, less for a part, 0.002 at least */
    public static DemoSize of(double scale) {
        if (!(scale >= 0.002 && scale <= 1)) {
            throw new IllegalArgumentException("A scale from 0.002 to 1 is expected, not " + scale);
        }
        return new DemoSize(
                part(WHOLE.people, scale, 30),
                part(WHOLE.cvs, scale, 20),
                part(WHOLE.signUps, scale, 12),
                part(WHOLE.advisors, scale, 3),
                part(WHOLE.employers, scale, 20),
                part(WHOLE.offers, scale, 40),
                part(WHOLE.applications, scale, 30),
                part(WHOLE.hires, scale, 8));
    }

    /** @param least so that every kind is there */
    private static int part(int whole, double scale, int least) {
        return Math.max(least, (int) Math.round(whole * scale));
    }
}
