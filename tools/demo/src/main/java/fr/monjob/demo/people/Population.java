package fr.monjob.demo.people;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.text.Plain;
import fr.monjob.demo.text.Resource;
import fr.monjob.demo.work.Trade;
import fr.monjob.demo.work.Trades;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.rome.RomeCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the people up. For one thread. */
public final class Population {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 62;
    private static final int MOBILES = 10_000;
    private static final List<Integer> RADIUSES = List.of(5, 10, 10, 15, 20, 20, 20, 30, 30, 50);

    private static final RomeCatalogue ROME = RomeCatalogue.load();

    private final Dice dice;
    private final Dice skillDice;
    private final Names names = Names.load();
    private final Trades trades;
    private final List<String> streets = Resource.read("people/streets.txt").lines();
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();
    private int mobiles;
    private int homes;

    private Population(long seed, Trades trades, LocalDate today) {
        this.dice = Dice.of(seed, "people");
        this.skillDice = Dice.of(seed, "skills");
        this.trades = trades;
        this.today = today;
    }

    /**
     * The people of a Département, neighbours side by side, so that an advisor's people live in one corner of it.
     *
     * @param today the day that ages are counted from
     */
    public static List<Person> of(long seed, DemoSize size, Territory territory, Trades trades, LocalDate today) {
        Population population = new Population(seed, trades, today);
        List<Commune> homes = new ArrayList<>(territory.spread(size.people(), population.dice));
        homes.sort(Comparator.comparing(Commune::epciCode).thenComparing(Commune::code));
        List<Way> ways = population.ways(size);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            int advisor = (int) ((long) i * size.advisors() / homes.size());
            people.add(population.person(i, homes.get(i), advisor, ways.get(i)));
        }
        return people;
    }

    private List<Way> ways(DemoSize size) {
        List<Way> ways = new ArrayList<>(Collections.nCopies(size.signUps(), Way.BY_CODE));
        ways.addAll(Collections.nCopies(size.cvs() - size.signUps(), Way.ON_PAPER));
        ways.addAll(Collections.nCopies(size.people() - size.cvs(), Way.LISTED));
        return dice.shuffled(ways);
    }

    private Person person(int number, Commune home, int advisor, Way way) {
        boolean woman = dice.percent(53);
        String given = names.given(woman, dice);
        String family = names.family(dice);
        boolean licence = dice.percent(52);
        LocalDate born = birthDate(given + " " + family);
        String phone = phone(way);
        String email = email(given, family, way);
        String street = dice.between(1, 140) + " " + dice.pick(streets);
        List<Trade> trades = wantedTrades();
        return new Person(
                number,
                given,
                family,
                woman,
                born,
                phone,
                email,
                home,
                street,
                trades,
                way == Way.LISTED ? List.of() : skills(trades.get(0)),
                dice.pick(RADIUSES),
                licence,
                travel(licence),
                advisor,
                way);
    }

    /** Most people can do most of what is usual in their trade. */
    private List<String> skills(Trade trade) {
        List<String> usual = ROME.findJob(trade.romeCode()).orElseThrow().usualSkills();
        return skillDice.some(usual, skillDice.between(3, 6));
    }

    /** Nobody has both the name and the birth date of somebody else: the list would take them for one. */
    private LocalDate birthDate(String name) {
        while (true) {
            LocalDate born = today.minusYears(dice.between(YOUNGEST, OLDEST)).minusDays(dice.between(1, 360));
            if (taken.add(name + born)) {
                return born;
            }
        }
    }

    /** Whoever can be reached has a number of their own; one in ten has none at all. */
    private String phone(Way way) {
        if (way == Way.LISTED && dice.percent(10)) {
            return null;
        }
        return mobiles < MOBILES && dice.percent(75) ? FictionPhones.mobile(mobiles++) : FictionPhones.home(homes++);
    }

    private String email(String given, String family, Way way) {
        if (way != Way.BY_CODE && dice.percent(45)) {
            return null;
        }
        String name = Plain.address(given) + "." + Plain.address(family);
        String address = name;
        for (int more = 2; !taken.add(address); more++) {
            address = name + more;
        }
        return address + "@example.org";
    }

    private List<Trade> wantedTrades() {
        Trade known = trades.wanted(dice);
        List<Trade> wanted = new ArrayList<>(List.of(known));
        if (dice.percent(45)) {
            wanted.add(dice.pick(trades.listSameSector(known)));
        }
        if (dice.percent(30)) {
            wanted.add(trades.wanted(dice));
        }
        return wanted.stream().distinct().toList();
    }

    private String travel(boolean licence) {
        if (licence && dice.percent(85)) {
            return "voiture";
        }
        return dice.pick(List.of("bus", "vélo", "vélo / bus", "à pied", "à pied / bus", "scooter", "train / bus"));
    }
}
