package fr.monjob.bench.measure;

import fr.monjob.bench.contender.Contender;
import fr.monjob.bench.contender.LuceneIndex;
import fr.monjob.bench.contender.LucenePlan;
import fr.monjob.bench.contender.MemoryContender;
import fr.monjob.bench.contender.PostgisPlan;
import fr.monjob.bench.contender.PostgisStore;
import fr.monjob.bench.contender.ScanContender;
import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.Names;
import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.stack.DatabaseServer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything about one size, in this JVM: the same people and questions for all, and no answer that differs. */
public final class Trial {

    private static final int QUESTIONS = 1_000;
    private static final int[] THREADS = {1, 2};
    private static final int[] PERCENTILES = {50, 95, 99};
    private static final int CHANGES_A_SECOND = 500;

    /** Beyond, a second scan of all questions would take minutes. */
    private static final int MOST_FOR_TWO_SCANS = 1_000_000;

    /** Plans are compared on the first of the questions. */
    private static final int FOR_PLANS = 40;

    private final World world;
    private final Figures figures;
    private final List<Question> questions;
    private final Stopwatch stopwatch;
    private final int changingSeconds;
    private Agreement agreement;

    /** @param patience multiplies all times: 1 measures, 0 only shows that everything works */
    public Trial(World world, double patience) {
        this.world = world;
        this.figures = new Figures(world.size());
        this.questions = world.questions(patience == 0 ? 50 : QUESTIONS);
        this.changingSeconds = (int) (1 + 11 * patience);
        this.stopwatch = new Stopwatch((long) (2e9 * patience), (long) (5e9 * patience));
    }

    public Figures figures() {
        return figures;
    }

    /** Our own engine and the scan, which says what is right. */
    public void measureOwn() {
        measureScan();
        measureMemory();
    }

    private void measureScan() {
        long before = Heap.used();
        long start = System.nanoTime();
        ScanContender scan = new ScanContender(world);
        figures.put(Names.SCAN + Names.BUILD, seconds(start));
        figures.put(Names.SCAN + Names.BYTES, (Heap.used() - before) / (double) world.size());
        agreement = Agreement.on(scan, questions);
        figures.put(Names.ANSWERS, agreement.matches());
        put(Names.SCAN, 1, stopwatch.time(scan, questions, 1));
        if (world.size() <= MOST_FOR_TWO_SCANS) {
            put(Names.SCAN, 2, stopwatch.time(scan, questions, 2));
        }
    }

    private void measureMemory() {
        long before = Heap.used();
        MemoryBuild build = MemoryBuild.of(world);
        InMemoryEngine engine = build.engine();
        figures.put(Names.MEMORY + Names.BYTES, (Heap.used() - before) / (double) world.size());
        figures.put(Names.MEMORY + Names.BUILD, build.seconds());
        MemoryContender memory = new MemoryContender(engine);
        time(Names.MEMORY, memory);
        Freshness fresh = Freshness.measure(engine, world, questions, CHANGES_A_SECOND, changingSeconds);
        put(Names.VISIBLE, 1, fresh.visible());
        put(Names.MEANWHILE, 1, fresh.answers());
    }

    /** Lucene by its best plan. */
    public void measureLucene() {
        long start = System.nanoTime();
        try (LuceneIndex index = new LuceneIndex(world)) {
            figures.put(Names.LUCENE + Names.BUILD, seconds(start));
            figures.put(Names.LUCENE + Names.BYTES, index.bytes() / (double) world.size());
            time(Names.LUCENE, best(Arrays.stream(LucenePlan.values()).map(index::by)));
            time(Names.LUCENE_POINTS, index.by(LucenePlan.POINTS));
        }
    }

    /** PostGIS by its best plan. */
    public void measurePostgis(Supplier<DatabaseServer> server) {
        DatabaseServer started = server.get();
        long start = System.nanoTime();
        try (PostgisStore store = new PostgisStore(world, started)) {
            figures.put(Names.POSTGIS + Names.BUILD, seconds(start));
            figures.put(Names.POSTGIS + Names.BYTES, store.bytes() / (double) world.size());
            time(Names.POSTGIS, best(Arrays.stream(PostgisPlan.values()).map(store::by)));
        }
    }

    /** The plan with the smallest median over the first questions; all of them have to be right. */
    private Contender best(Stream<Contender> plans) {
        List<Question> first = questions.subList(0, Math.min(FOR_PLANS, questions.size()));
        Contender best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Contender plan : plans.toList()) {
            agreement.check(plan, first.size());
            Latencies latencies = new Stopwatch(0, 0).time(plan, first, 1);
            figures.put(Names.PLAN + plan.name() + " p50", latencies.micros(50));
            figures.put(Names.PLAN + plan.name() + " p99", latencies.micros(99));
            if (latencies.micros(50) < least) {
                least = latencies.micros(50);
                best = plan;
            }
        }
        return best;
    }

    private void time(String name, Contender contender) {
        agreement.check(contender, questions.size());
        for (int threads : THREADS) {
            put(name, threads, stopwatch.time(contender, questions, threads));
        }
    }

    private void put(String name, int threads, Latencies latencies) {
        for (int percent : PERCENTILES) {
            figures.put(Names.percentile(name, threads, percent), latencies.micros(percent));
        }
        figures.put(Names.rate(name, threads), latencies.perSecond());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
