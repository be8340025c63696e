package fr.monjob.demo.employer;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.people.FictionPhones;
import fr.monjob.demo.people.Names;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.text.Plain;
import fr.monjob.demo.text.Resource;
import fr.monjob.demo.work.Sector;
import fr.monjob.demo.work.Trade;
import fr.monjob.demo.work.Trades;
import fr.monjob.referential.commune.Commune;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the employers up. For one thread. */
public final class Economy {

    /** The counts of the kinds are of so many. */
    private static final int WHOLE = 300;

    private static final int PENDING_PERCENT = 10;
    private static final int REFUSED_OF_WHOLE = 5;
    private static final int LONGEST_DOMAIN = 40;

    private final Dice dice;
    private final Territory territory;
    private final Trades trades;
    private final Names names = Names.load();
    private final List<String> properNames =
            Resource.read("employer/proper-names.txt").words();
    private final List<String> streets = Resource.read("people/streets.txt").lines();
    private final Set<String> taken = new HashSet<>();

    private Economy(long seed, Territory territory, Trades trades) {
        this.dice = Dice.of(seed, "employers");
        this.territory = territory;
        this.trades = trades;
    }

    /** The employers of a Département, of all kinds, at places by population. */
    public static List<Employer> of(long seed, DemoSize size, Territory territory, Trades trades) {
        Economy economy = new Economy(seed, territory, trades);
        List<Kind> kinds = economy.kinds(size.employers());
        List<Commune> seats = territory.spread(size.employers(), economy.dice);
        List<Standing> standings = economy.standings(size.employers());
        List<Employer> employers = new ArrayList<>();
        for (int i = 0; i < size.employers(); i++) {
            employers.add(economy.employer(i, kinds.get(i), seats.get(i), standings.get(i)));
        }
        return employers;
    }

    /** Each kind once at least. */
    private List<Kind> kinds(int count) {
        List<Kind> all = Kind.load();
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : all.subList(1, all.size())) {
            kinds.addAll(Collections.nCopies(Math.max(1, kind.count() * count / WHOLE), kind));
        }
        kinds.addAll(Collections.nCopies(count - kinds.size(), all.get(0)));
        return dice.shuffled(kinds);
    }

    private List<Standing> standings(int count) {
        int pending = Math.max(1, count * PENDING_PERCENT / 100);
        int refused = Math.max(1, count * REFUSED_OF_WHOLE / WHOLE);
        List<Standing> standings = new ArrayList<>(Collections.nCopies(pending, Standing.PENDING));
        standings.addAll(Collections.nCopies(refused, Standing.REFUSED));
        standings.addAll(Collections.nCopies(count - standings.size(), Standing.VERIFIED));
        return dice.shuffled(standings);
    }

    private Employer employer(int number, Kind kind, Commune seat, Standing standing) {
        List<Trade> inSector = List.of();
        while (inSector.isEmpty()) {
            inSector = trades.listOf(List.of(dice.pick(kind.sectors())));
        }
        Sector sector = inSector.get(0).sector();
        String name = name(kind, sector, seat);
        boolean woman = dice.percent(50);
        return new Employer(
                number,
                kind,
                sector,
                name,
                Siret.of(number),
                inSector,
                workplaces(seat),
                dice.between(1, 90) + " " + dice.pick(streets),
                names.given(woman, dice) + " " + names.family(dice),
                "recrutement" + (number + 1) + "@" + domain(name) + ".fr.example",
                FictionPhones.company(number),
                standing);
    }

    private String name(Kind kind, Sector sector, Commune seat) {
        while (true) {
            String name = dice.pick(kind.names())
                    .replace("{secteur}", dice.pick(sector.names()))
                    .replace("{nom}", dice.pick(properNames))
                    .replace("{lieu}", seat.name());
            if (taken.add(Plain.address(name))) {
                return name;
            }
        }
    }

    private static String domain(String name) {
        String address = Plain.address(name);
        return address.length() <= LONGEST_DOMAIN
                ? address
                : address.substring(0, LONGEST_DOMAIN).replaceAll("-[^-]*$", "");
    }

    /** Half have one, some have a second or a third nearby. */
    private List<Commune> workplaces(Commune seat) {
        List<Commune> places = new ArrayList<>(List.of(seat));
        for (int more = dice.pick(List.of(0, 0, 0, 1, 1, 2)); more > 0; more--) {
            places.add(territory.near(seat, dice));
        }
        return places.stream().distinct().toList();
    }
}
