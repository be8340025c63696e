package fr.monjob.bench.contender;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Documents in parts of the curve by which the index is sorted: their numbers are found, no set of them is made. */
final class DocRangesQuery extends Query {

    private final String field;
    private final List<Hilbert.Range> ranges;

    /** @param field a numeric field by which the index is sorted */
    DocRangesQuery(String field, List<Hilbert.Range> ranges) {
        this.field = field;
        this.ranges = ranges;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                DocRanges docs = docs(context);
                Weight weight = this;
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(weight, score(), scoreMode, docs);
                    }

                    @Override
                    public long cost() {
                        return docs.cost();
                    }
                };
            }

            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                return scorerSupplier(context).get(Long.MAX_VALUE);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private DocRanges docs(LeafReaderContext context) throws IOException {
        int[] bounds = new int[2 * ranges.size()];
        int from = 0;
        for (int i = 0; i < ranges.size(); i++) {
            bounds[2 * i] = firstAtLeast(context, ranges.get(i).first(), from);
            bounds[2 * i + 1] = firstAtLeast(context, ranges.get(i).last() + 1, bounds[2 * i]);
            from = bounds[2 * i + 1];
        }
        return new DocRanges(bounds);
    }

    private int firstAtLeast(LeafReaderContext context, long key, int from) throws IOException {
        int low = from;
        int high = context.reader().maxDoc();
        // Values are read forwards only: a lookup back needs a new reader of them, which costs little.
        while (low < high) {
            int middle = (low + high) >>> 1;
            NumericDocValues values = context.reader().getNumericDocValues(field);
            values.advanceExact(middle);
            if (values.longValue() < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String ignored) {
        return field + ranges;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocRangesQuery that && that.field.equals(field) && that.ranges.equals(ranges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, ranges);
    }

    /** Numbers from each even bound to before the next odd one. */
    private static final class DocRanges extends DocIdSetIterator {

        private final int[] bounds;
        private int range;
        private int doc = -1;

        private DocRanges(int[] bounds) {
            this.bounds = bounds;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            while (range < bounds.length && target >= bounds[range + 1]) {
                range += 2;
            }
            doc = range < bounds.length ? Math.max(target, bounds[range]) : NO_MORE_DOCS;
            return doc;
        }

        @Override
        public long cost() {
            long sum = 0;
            for (int i = 0; i < bounds.length; i += 2) {
                sum += bounds[i + 1] - bounds[i];
            }
            return sum;
        }
    }
}
