package fr.monjob.demo.work;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.chance.Weighted;
import fr.monjob.demo.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The trades of {@code work/trades.txt}. Immutable. */
public final class Trades {

    private final List<Trade> all;
    private final Weighted<Trade> wanted;

    private Trades(List<Trade> all) {
        this.all = all;
        this.wanted = Weighted.of(all, Trade::wanted);
    }

    /** Reads them. */
    public static Trades load() {
        Map<String, Sector> sectors = Sector.load();
        return new Trades(Resource.read("work/trades.txt").entries().stream()
                .map(entry -> trade(entry, sectors))
                .toList());
    }

    private static Trade trade(Resource.Entry entry, Map<String, Sector> sectors) {
        String[] head = entry.head().split(" ", 2);
        String[] doers = head[1].split(" / ");
        return new Trade(
                head[0],
                doers[0],
                doers[1],
                entry.number("demande"),
                entry.number("offres"),
                sectors.get(entry.get("secteur")),
                entry.get("diplome"),
                Stream.of(entry.get("horaires").split(" "))
                        .map(WorkingHours::of)
                        .toList(),
                entry.attributes().get("permis"),
                entry.list("taches"));
    }

    /** All of them. */
    public List<Trade> all() {
        return all;
    }

    /** One that somebody looks for. */
    public Trade wanted(Dice dice) {
        return wanted.pick(dice);
    }

    /** Those of one sector, that one included. */
    public List<Trade> listSameSector(Trade trade) {
        return all.stream()
                .filter(other -> other.sector().equals(trade.sector()))
                .toList();
    }

    /** Those of these sectors. */
    public List<Trade> listOf(List<String> sectors) {
        return all.stream()
                .filter(trade -> sectors.contains(trade.sector().key()))
                .toList();
    }
}
