package fr.monjob.bench.contender;

import fr.monjob.match.api.Weights;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * Scores what Lucene finds by our rule. Lucene's own score of a document is the weight of the skills that it has, plus
 * what the job adds in the same unit; so it bounds our score, and Lucene can be told from which one on it matters.
 */
final class OwnScoreCollector extends SimpleCollector {

    private static final Weights WEIGHTS = Weights.PUBLISHED;
    private static final float SLACK = 1e-3f;

    private final Sought sought;
    private final CellTable cells;
    private final Ranking ranking;
    private final boolean pruning;
    private final double[] from;
    private final Fit fit = new Fit();
    private final PackedCard card = new PackedCard();
    private NumericDocValues cellOf;
    private BinaryDocValues cardOf;
    private int base;
    private Scorable scorer;
    private float least;
    private int cell = -1;
    private double straight;
    private double metres;

    OwnScoreCollector(Sought sought, CellTable cells, Ranking ranking, boolean pruning) {
        this.sought = sought;
        this.cells = cells;
        this.ranking = ranking;
        this.pruning = pruning;
        this.from = CellTable.point(sought.workplace);
    }

    /** What a wanted job adds to a weight of skills, for the same job. */
    static float sameJob(Sought sought) {
        return (float) (WEIGHTS.job() * WEIGHTS.sameJob() / WEIGHTS.skills() * sought.total);
    }

    static float sameDomain(Sought sought) {
        return (float) (WEIGHTS.job() * WEIGHTS.sameDomain() / WEIGHTS.skills() * sought.total);
    }

    @Override
    public ScoreMode scoreMode() {
        return pruning ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        cellOf = context.reader().getNumericDocValues(PersonDocument.CELL);
        cardOf = context.reader().getBinaryDocValues(PersonDocument.CARD);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        // Less than the domain alone, and less than half of the skills alone, is nothing.
        least = Math.min(sameDomain(sought), (float) WEIGHTS.skillsAloneFrom() * sought.total) - SLACK;
        tell();
    }

    private void tell() throws IOException {
        if (pruning) {
            scorer.setMinCompetitiveScore(least);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        float found = scorer.score();
        if (found < least) {
            return;
        }
        cellOf.advanceExact(doc);
        look((int) cellOf.longValue());
        if (straight - cells.tolerance(cell) > sought.limit) {
            return;
        }
        cardOf.advanceExact(doc);
        BytesRef bytes = cardOf.binaryValue();
        card.at(bytes.bytes, bytes.offset, bytes.length);
        int held = Math.round(found - bonus());
        fit(held, straight);
        if (fit.score < 0 || fit.score < ranking.floor() || !sought.mayTake(card.licences(), card.freeFrom())) {
            return;
        }
        if (Double.isNaN(metres)) {
            metres = sought.workplace.metresTo(cells.centre(cell));
        }
        fit(held, metres);
        if (fit.score >= 0) {
            ranking.take(base + doc, fit, sought.share(held), metres);
            raise();
        }
    }

    /** Neighbours in the index follow each other in a cell. */
    private void look(int next) {
        if (cell != next) {
            cell = next;
            straight = cells.atLeastMetres(from, cell);
            metres = Double.NaN;
        }
    }

    /** What the terms of the job gave. */
    private float bonus() {
        boolean job = false;
        boolean domain = false;
        for (int wish = 0; wish < card.wishCount(); wish++) {
            int wanted = Wish.job(card.wishes[wish]);
            job |= wanted == sought.job;
            domain |= Wish.domain(wanted) == sought.domain;
        }
        return job ? sameJob(sought) : domain ? sameDomain(sought) : 0;
    }

    private void fit(int held, double distance) {
        sought.fit(fit, held, card.wishes, 0, card.wishCount(), distance, cells.tolerance(cell));
    }

    private void raise() throws IOException {
        float needed = (float) ((ranking.floor() - WEIGHTS.distance()) / WEIGHTS.skills() * sought.total) - SLACK;
        if (needed > least) {
            least = needed;
            tell();
        }
    }
}
