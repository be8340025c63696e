package fr.monjob.bench.http;

import fr.monjob.bench.measure.Latencies;
import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.HttpSection;
import fr.monjob.bench.report.Names;
import fr.monjob.bench.report.PageWriter;
import fr.monjob.demo.DemoSize;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.plan.Departement;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The part of {@code ./monjob bench} that asks the whole product, filled by the demo and without limits of use. */
public final class HttpBench {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long SEED = 62;

    private HttpBench() {}

    /**
     * {@code <folder of docs> <gateway> <matching-service> [<scale of the demo>]}; the demo's password is in
     * {@code MONJOB_DEMO_PASSWORD}.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path docs = Path.of(arguments[0]);
        URI door = URI.create(arguments[1]);
        String password = System.getenv("MONJOB_DEMO_PASSWORD");
        double scale = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 1;
        Departement plan = Departement.of(SEED, DemoSize.of(scale), LocalDate.now(PARIS));
        Gateway gateway = new Gateway(door);
        Figures figures = new Figures(plan.people().size());
        List<Ask> asks = Searchers.questions(plan, gateway, password);
        figures.put(Names.QUESTIONS, asks.size());
        new HttpTrial(door, URI.create(arguments[2])).measure(asks, figures);
        new CrowdTrial(door).measure(Everyday.of(plan, gateway, password), figures);
        Latencies told = Latencies.of(new OfferToInbox(gateway, password).measure(plan), 0);
        for (int percent : new int[] {50, 99, 100}) {
            figures.put(Names.INBOX + " p" + percent, told.micros(percent));
        }
        figures.write(docs.resolve("performance/http"));
        PageWriter.write(docs);
        System.out.println(HttpSection.of(figures));
    }
}
