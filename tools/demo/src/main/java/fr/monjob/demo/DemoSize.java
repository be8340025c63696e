package fr.monjob.demo;

/**
 * How much the demo makes: the Pas-de-Calais of MonJob62, or a part of it.
 *
 * @param people       on the Département's list
 * @param cvs          of them with a CV online: jobs and skills that employers find
 * @param documents    of those who brought it as a document, too
 * @param signUps      of those with an account of their own; they apply, and all of them have a document
 * @param advisors     who share the people
 * @param employers    of all kinds
 * @param offers       in all states
 * @param applications by those with an account
 * @param hires        among the applications
 */
public record DemoSize(
        int people,
        int cvs,
        int documents,
        int signUps,
        int advisors,
        int employers,
        int offers,
        int applications,
        int hires) {

    private static final DemoSize WHOLE = new DemoSize(15_000, 7_800, 500, 100, 100, 300, 1_500, 400, 60);

    /** @param scale 1 for the whole, less for a part, 0.002 at least */
    public static DemoSize of(double scale) {
        if (!(scale >= 0.002 && scale <= 1)) {
            throw new IllegalArgumentException("A scale from 0.002 to 1 is expected, not " + scale);
        }
        return new DemoSize(
                part(WHOLE.people, scale, 30),
                part(WHOLE.cvs, scale, 20),
                part(WHOLE.documents, scale, 16),
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
