package fr.monjob.matching.postgis;

/** What the matching-service asks its database; it keeps that to its package. */
public final class ServiceSearch {

    /** The search for people, with named parameters. */
    public static final String PEOPLE = PeopleSql.BEST;

    private ServiceSearch() {}

    /** The inner and the outer key of the day's lots. */
    public static byte[][] pads(byte[] key) {
        LotPads pads = LotPads.of(key);
        return new byte[][] {pads.inner(), pads.outer()};
    }
}
