package fr.monjob.match.index;

/**
 * How far a block reaches: the box in space around its places, the farthest that anybody in it goes and the largest
 * tolerance of a place, in metres.
 */
record Extent(
        double minX, double minY, double minZ, double maxX, double maxY, double maxZ, double radius, double tolerance) {

    static final Extent NOTHING = new Extent(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0,
            0);

    static Extent of(SpacePoint place, double radius, double tolerance) {
        return new Extent(place.x(), place.y(), place.z(), place.x(), place.y(), place.z(), radius, tolerance);
    }

    Extent and(Extent other) {
        return new Extent(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.min(minZ, other.minZ),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY),
                Math.max(maxZ, other.maxZ),
                Math.max(radius, other.radius),
                Math.max(tolerance, other.tolerance));
    }
}
