package fr.monjob.bench.contender;

import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** How Lucene may be asked; all give the same answer. */
public enum LucenePlan {
    /** A box of points, and every document in it with one of the terms is scored. */
    POINTS("points", false),
    /** The same, but Lucene passes over documents whose terms cannot bring them into the answer. */
    POINTS_PRUNED("points, pruned", true),
    /** The terms only, passed over in the same way; places are looked at one by one. */
    TERMS_PRUNED("terms, pruned", true),
    /** Parts of the curve by which the index is sorted in the place of points. */
    CURVE("curve", false),
    CURVE_PRUNED("curve, pruned", true),
    /** First a near part, to know early what the answer takes, then the rest. */
    CURVE_NEAR_FIRST("curve, pruned, nearest first", true);

    /** Side of the near part in that of all. */
    private static final double NEAR = 0.3;

    final String title;
    final boolean pruning;

    LucenePlan(String title, boolean pruning) {
        this.title = title;
        this.pruning = pruning;
    }

    /** What to search for, one after the other, by one collector; nothing is found twice. */
    Query[] queries(Sought sought, Query terms, double reach) {
        return switch (this) {
            case POINTS, POINTS_PRUNED -> new Query[] {within(box(sought, reach), terms)};
            case TERMS_PRUNED -> new Query[] {terms};
            case CURVE, CURVE_PRUNED -> new Query[] {within(curve(sought, reach), terms)};
            case CURVE_NEAR_FIRST -> {
                Query near = curve(sought, NEAR * reach);
                BooleanQuery.Builder rest = new BooleanQuery.Builder();
                rest.add(curve(sought, reach), Occur.FILTER);
                rest.add(near, Occur.MUST_NOT);
                yield new Query[] {within(near, terms), within(rest.build(), terms)};
            }
        };
    }

    private static Query within(Query area, Query terms) {
        return new BooleanQuery.Builder()
                .add(area, Occur.FILTER)
                .add(terms, Occur.MUST)
                .build();
    }

    private static Query box(Sought sought, double reach) {
        Rectangle box = Rectangle.fromPointDistance(sought.workplace.lat(), sought.workplace.lon(), reach);
        return LatLonPoint.newBoxQuery(PersonDocument.PLACE, box.minLat, box.maxLat, box.minLon, box.maxLon);
    }

    private static Query curve(Sought sought, double reach) {
        return new DocRangesQuery(PersonDocument.CURVE, Hilbert.around(sought.workplace, reach));
    }
}
