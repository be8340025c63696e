package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.PersonCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene's index of the people, in one segment, sorted along a Hilbert curve, mapped into memory. */
public final class LuceneIndex implements AutoCloseable {

    private static final double BUFFER_MB = 512;

    private final Codes codes = new Codes();
    private final CellTable cells = new CellTable();
    private final Path folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public LuceneIndex(World world) {
        try {
            folder = Files.createTempDirectory("monjob-bench-lucene");
            write(world);
            reader = DirectoryReader.open(FSDirectory.open(folder));
            searcher = new IndexSearcher(reader);
            // The questions come back in every round: what is remembered of one would make the next round too fast.
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(World world) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setIndexSort(new Sort(new SortField(PersonDocument.CURVE, SortField.Type.LONG)))
                .setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (int number = 0; number < world.size(); number++) {
                PersonCard card = world.person(number);
                writer.addDocument(PersonDocument.of(card, cells.obtain(card), PackedCard.pack(card, codes)));
            }
            writer.forceMerge(1);
        }
    }

    /** One way to ask. */
    public Contender by(LucenePlan plan) {
        return new Contender() {
            @Override
            public String name() {
                return "Lucene: " + plan.title;
            }

            @Override
            public List<Match> ask(Question question) {
                try {
                    return answer(question, plan);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** On the disk. */
    public long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Match> answer(Question question, LucenePlan plan) throws IOException {
        Sought sought = new Sought(question, codes);
        Ranking ranking = new Ranking(sought.offer.id(), doc -> card(doc).id());
        OwnScoreCollector collector = new OwnScoreCollector(sought, cells, ranking, plan.pruning);
        for (Query query : plan.queries(sought, terms(sought), sought.limit + cells.widestTolerance())) {
            searcher.search(query, new OneCollector(collector));
        }
        return ranking.inOrder().stream()
                .map(each -> {
                    PackedCard card = card(each.person);
                    UUID id = card.id();
                    return sought.match(each, id, card::has);
                })
                .toList();
    }

    /** Lucene wants to be told how collectors are made; one thread needs one, which goes on from query to query. */
    private record OneCollector(OwnScoreCollector collector) implements CollectorManager<OwnScoreCollector, Void> {

        @Override
        public OwnScoreCollector newCollector() {
            return collector;
        }

        @Override
        public Void reduce(Collection<OwnScoreCollector> collectors) {
            return null;
        }
    }

    private static Query terms(Sought sought) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int need = 0; need < sought.weights.length; need++) {
            String code = sought.offer.skills().get(need).code();
            any.add(weighing(sought.weights[need], PersonDocument.SKILL, code), Occur.SHOULD);
        }
        String job = sought.offer.romeCode();
        float domain = OwnScoreCollector.sameDomain(sought);
        any.add(weighing(domain, PersonDocument.DOMAIN, job.substring(0, 3)), Occur.SHOULD);
        any.add(weighing(OwnScoreCollector.sameJob(sought) - domain, PersonDocument.JOB, job), Occur.SHOULD);
        return any.build();
    }

    private static Query weighing(float weight, String field, String word) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), weight);
    }

    private PackedCard card(int doc) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(PersonDocument.CARD);
            values.advanceExact(doc - leaf.docBase);
            BytesRef bytes = values.binaryValue();
            PackedCard card = new PackedCard();
            card.at(bytes.bytes, bytes.offset, bytes.length);
            return card;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
