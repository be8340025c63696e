package fr.monjob.match.index;

import java.util.List;

/** The extents of neighbouring blocks, side by side in memory: a question reads them all, and blocks only some. */
final class Extents {

    private static final int COLUMNS = 8;

    private final float[] columns;

    Extents(List<Extent> extents) {
        columns = new float[extents.size() * COLUMNS];
        int at = 0;
        for (Extent extent : extents) {
            // Rounded outwards: a box may be a metre too large, never too small.
            columns[at++] = below(extent.minX());
            columns[at++] = below(extent.minY());
            columns[at++] = below(extent.minZ());
            columns[at++] = above(extent.maxX());
            columns[at++] = above(extent.maxY());
            columns[at++] = above(extent.maxZ());
            columns[at++] = above(extent.radius());
            columns[at++] = above(extent.tolerance());
        }
    }

    int size() {
        return columns.length / COLUMNS;
    }

    /** At most the distance from a point to any place in the box, in metres. */
    double atLeastMetresTo(SpacePoint from, int index) {
        int at = index * COLUMNS;
        double dx = outside(from.x(), columns[at], columns[at + 3]);
        double dy = outside(from.y(), columns[at + 1], columns[at + 4]);
        double dz = outside(from.z(), columns[at + 2], columns[at + 5]);
        return Math.max(0, Math.sqrt(dx * dx + dy * dy + dz * dz) - SpacePoint.SLACK);
    }

    double radius(int index) {
        return columns[index * COLUMNS + 6];
    }

    double tolerance(int index) {
        return columns[index * COLUMNS + 7];
    }

    private static double outside(double at, float min, float max) {
        return Math.max(0, Math.max(min - at, at - max));
    }

    private static float below(double metres) {
        return Math.nextDown((float) metres);
    }

    private static float above(double metres) {
        return Math.nextUp((float) metres);
    }
}
