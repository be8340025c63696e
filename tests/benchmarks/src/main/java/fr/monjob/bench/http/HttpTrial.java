package fr.monjob.bench.http;

import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.Names;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The same questions at the matching-service and through the gateway, beside an answer of the matching-service that needs
 * nobody looked for: of the same size, to the same tokens. They take turns, so that what the machine does meanwhile hits
 * all of them; the middle one of the rounds counts.
 */
final class HttpTrial {

    private static final int ROUNDS = 5;
    private static final int WARM_UP_SECONDS = 20;
    private static final int ROUND_SECONDS = 6;

    private final URI gateway;
    private final URI matching;

    HttpTrial(URI gateway, URI matching) {
        this.gateway = gateway;
        this.matching = matching;
    }

    void measure(List<Ask> asks, Figures into) {
        Load warm = Wrk.ask(gateway, asks, WARM_UP_SECONDS);
        Wrk.ask(matching, asks, WARM_UP_SECONDS);
        List<Ask> constant = constant(asks, warm.bytes());
        Wrk.ask(matching, constant, WARM_UP_SECONDS / 2);
        Map<String, List<Load>> loads = Map.of(
                Names.CONSTANT, new ArrayList<>(), Names.DIRECT, new ArrayList<>(), Names.GATEWAY, new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            loads.get(Names.CONSTANT).add(Wrk.ask(matching, constant, ROUND_SECONDS));
            loads.get(Names.DIRECT).add(Wrk.ask(matching, asks, ROUND_SECONDS));
            loads.get(Names.GATEWAY).add(Wrk.ask(gateway, asks, ROUND_SECONDS));
        }
        loads.forEach((name, each) -> {
            into.put(name + Names.REQUESTS, middle(each, Load::perSecond));
            into.put(name + " p50", middle(each, Load::p50));
            into.put(name + " p99", middle(each, Load::p99));
            into.put(name + Names.ANSWER_BYTES, middle(each, Load::bytes));
        });
    }

    /** As many as the questions, by the same callers. */
    private static List<Ask> constant(List<Ask> asks, double bytes) {
        String path = "/api/v1/measure/constant/" + Math.round(bytes);
        return asks.stream().map(ask -> new Ask(ask.token(), path)).toList();
    }

    private static double middle(List<Load> loads, ToDoubleFunction<Load> figure) {
        return loads.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(loads.size() / 2);
    }
}
