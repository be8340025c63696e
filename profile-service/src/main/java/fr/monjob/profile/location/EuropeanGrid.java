package fr.monjob.profile.location;

/**
 * The plane of the European statistical grids, as INSEE uses it: Lambert azimuthal equal-area on GRS 80, EPSG:3035.
 * Formulas of IOGP 373-7-2 §3.4.2, where the constants below have their names; exact to the millimetre over France in Europe.
 */
final class EuropeanGrid {

    private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double ORIGIN_LAT = Math.toRadians(52);
    private static final double ORIGIN_LON = Math.toRadians(10);
    private static final double FALSE_EASTING = 4_321_000;
    private static final double FALSE_NORTHING = 3_210_000;

    private static final double Q_POLE = q(Math.PI / 2);
    private static final double BETA_ORIGIN = Math.asin(q(ORIGIN_LAT) / Q_POLE);
    private static final double R_Q = SEMI_MAJOR_AXIS * Math.sqrt(Q_POLE / 2);
    private static final double D = SEMI_MAJOR_AXIS
            * Math.cos(ORIGIN_LAT)
            / Math.sqrt(1 - E2 * Math.pow(Math.sin(ORIGIN_LAT), 2))
            / (R_Q * Math.cos(BETA_ORIGIN));

    private EuropeanGrid() {}

    /** A point of the plane, in metres. */
    record PlanePoint(double easting, double northing) {}

    /** From WGS 84 degrees (which differ from the plane's own datum by less than a metre) to the plane. */
    static PlanePoint toPlane(GeoPosition position) {
        double longitude = Math.toRadians(position.lon()) - ORIGIN_LON;
        double beta = Math.asin(q(Math.toRadians(position.lat())) / Q_POLE);
        double b = R_Q
                * Math.sqrt(2
                        / (1
                                + Math.sin(BETA_ORIGIN) * Math.sin(beta)
                                + Math.cos(BETA_ORIGIN) * Math.cos(beta) * Math.cos(longitude)));
        double easting = b * D * Math.cos(beta) * Math.sin(longitude);
        double northing = b
                / D
                * (Math.cos(BETA_ORIGIN) * Math.sin(beta)
                        - Math.sin(BETA_ORIGIN) * Math.cos(beta) * Math.cos(longitude));
        return new PlanePoint(FALSE_EASTING + easting, FALSE_NORTHING + northing);
    }

    /** From the plane to WGS 84 degrees, rounded to 6 decimals (0.1 m) so that the same point is always the same text. */
    static GeoPosition toPosition(PlanePoint point) {
        double x = point.easting() - FALSE_EASTING;
        double y = point.northing() - FALSE_NORTHING;
        double rho = Math.hypot(x / D, D * y);
        if (rho == 0) {
            return rounded(ORIGIN_LAT, ORIGIN_LON);
        }
        double c = 2 * Math.asin(rho / (2 * R_Q));
        double beta =
                Math.asin(Math.cos(c) * Math.sin(BETA_ORIGIN) + D * y * Math.sin(c) * Math.cos(BETA_ORIGIN) / rho);
        double longitude = ORIGIN_LON
                + Math.atan2(
                        x * Math.sin(c),
                        D * rho * Math.cos(BETA_ORIGIN) * Math.cos(c)
                                - D * D * y * Math.sin(BETA_ORIGIN) * Math.sin(c));
        double e4 = E2 * E2;
        double e6 = e4 * E2;
        double latitude = beta
                + (E2 / 3 + 31 * e4 / 180 + 517 * e6 / 5040) * Math.sin(2 * beta)
                + (23 * e4 / 360 + 251 * e6 / 3780) * Math.sin(4 * beta)
                + (761 * e6 / 45360) * Math.sin(6 * beta);
        return rounded(latitude, longitude);
    }

    private static double q(double latitude) {
        double sine = Math.sin(latitude);
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }

    private static GeoPosition rounded(double latitude, double longitude) {
        return new GeoPosition(
                Math.round(Math.toDegrees(latitude) * 1e6) / 1e6, Math.round(Math.toDegrees(longitude) * 1e6) / 1e6);
    }
}
