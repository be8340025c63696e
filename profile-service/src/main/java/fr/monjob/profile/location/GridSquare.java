package fr.monjob.profile.location;

import fr.monjob.profile.location.EuropeanGrid.PlanePoint;

/**
 * A square of the grid: its size and its number from the grid's origin, to the east and to the north.
 *
 * @param level not {@link CellLevel#EPCI}
 */
public record GridSquare(CellLevel level, int east, int north) {

    /** The square of 2 km around a home. */
    public static GridSquare around(GeoPosition home) {
        PlanePoint point = EuropeanGrid.toPlane(home);
        int size = CellLevel.KM_2.sizeMetres();
        return new GridSquare(
                CellLevel.KM_2, (int) Math.floor(point.easting() / size), (int) Math.floor(point.northing() / size));
    }

    /** The square of that level which holds this one. */
    public GridSquare at(CellLevel coarser) {
        int shift = coarser.shift().orElseThrow() - level.shift().orElseThrow();
        if (shift < 0) {
            throw new IllegalArgumentException(coarser + " is finer than " + level);
        }
        return new GridSquare(coarser, east >> shift, north >> shift);
    }

    /** Its name, as INSEE names squares: the plane, the size, the south-western corner. */
    public String name() {
        int size = level.sizeMetres();
        return "CRS3035RES%dmN%dE%d".formatted(size, north * size, east * size);
    }

    GeoPosition centre() {
        return corner(0.5, 0.5);
    }

    /** From the centre to the farthest corner, in whole metres, never too short. */
    double halfDiagonalMetres() {
        double farthest = 0;
        for (int corner = 0; corner < 4; corner++) {
            farthest = Math.max(farthest, centre().metresTo(corner(corner & 1, corner >> 1)));
        }
        return Math.ceil(farthest);
    }

    private GeoPosition corner(double toEast, double toNorth) {
        double size = level.sizeMetres();
        return EuropeanGrid.toPosition(new PlanePoint((east + toEast) * size, (north + toNorth) * size));
    }
}
