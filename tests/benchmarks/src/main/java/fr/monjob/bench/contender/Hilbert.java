package fr.monjob.bench.contender;

import fr.monjob.match.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places along a Hilbert curve over latitude and longitude, 16 bits each way, and the parts of it that meet a box. */
final class Hilbert {

    private static final int BITS = 16;
    private static final int SIDE = 1 << BITS;

    /** A box is covered by squares of at most an eighth of its width. */
    private static final int FINENESS = 8;

    private static final double METRES_A_DEGREE = 111_194.93;

    /** Keys from first to last. */
    record Range(long first, long last) {}

    private Hilbert() {}

    /** 0 to 2^32 - 1. */
    static long at(GeoPoint place) {
        return along(column(place.lon()), row(place.lat()), BITS);
    }

    /** Keys in order that hold all places within so many metres, and some around. Away from poles and antimeridian. */
    static List<Range> around(GeoPoint place, double metres) {
        double up = (metres + 1) / METRES_A_DEGREE;
        double aside = up / Math.cos(Math.toRadians(Math.abs(place.lat()) + up));
        int left = column(place.lon() - aside);
        int right = column(place.lon() + aside);
        int low = row(place.lat() - up);
        int high = row(place.lat() + up);
        int shift = Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, (right - left) / FINENESS)));
        int wide = (right >> shift) - (left >> shift) + 1;
        long[] squares = new long[wide * ((high >> shift) - (low >> shift) + 1)];
        int count = 0;
        for (int y = low >> shift; y <= high >> shift; y++) {
            for (int x = left >> shift; x <= right >> shift; x++) {
                squares[count++] = along(x, y, BITS - shift);
            }
        }
        Arrays.sort(squares);
        return joined(squares, 2 * shift);
    }

    private static List<Range> joined(long[] squares, int shift) {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= squares.length; at++) {
            if (at == squares.length || squares[at] != squares[at - 1] + 1) {
                ranges.add(new Range(squares[from] << shift, (squares[at - 1] + 1 << shift) - 1));
                from = at;
            }
        }
        return ranges;
    }

    private static int column(double lon) {
        return (int) Math.min(SIDE - 1, (lon + 180) / 360 * SIDE);
    }

    private static int row(double lat) {
        return (int) Math.min(SIDE - 1, (lat + 90) / 180 * SIDE);
    }

    /** From the coarsest bit to the finest, so that the squares of a level are parts of the curve of any finer one. */
    private static long along(int column, int row, int bits) {
        int x = column;
        int y = row;
        long along = 0;
        for (int bit = bits - 1; bit >= 0; bit--) {
            int right = x >> bit & 1;
            int above = y >> bit & 1;
            along = along << 2 | (3 * right ^ above);
            if (above == 0) {
                int mask = (1 << bit) - 1;
                int turned = right == 1 ? mask - (y & mask) : y & mask;
                y = right == 1 ? mask - (x & mask) : x & mask;
                x = turned;
            }
        }
        return along;
    }
}
