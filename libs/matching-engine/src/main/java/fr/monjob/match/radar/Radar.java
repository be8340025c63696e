package fr.monjob.match.radar;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.RomeCodes;
import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * Where people and offers miss each other: by cell and domain who looks for work, what they reach and what nobody
 * reaches. Somebody reaches an offer of a domain who looks for a job of it within all of their limits.
 *
 * <p>Whatever is told of people is told of a crowd. A group below it is not named, and an offer counts as reached from a
 * crowd on: whether nobody, one or ten of a group reach it changes nothing, with a shuttle or without, so that no two
 * answers differ by what fewer people do.
 */
public final class Radar {

    /** Eleven, INSEE's threshold for gridded data. */
    public static final int CROWD = 11;

    /** Offers this near a cell are looked at when nobody reaches them. */
    public static final double AROUND_METRES = 50_000;

    private final LocalDate today;
    private final ToDoubleBiFunction<GeoPoint, GeoPoint> metres;

    private Radar(LocalDate today, ToDoubleBiFunction<GeoPoint, GeoPoint> metres) {
        this.today = today;
        this.metres = metres;
    }

    /** The roads as they are. @param today for offers without a start */
    public static Radar on(LocalDate today) {
        return new Radar(today, GeoPoint::metresTo);
    }

    /** The roads with a line more. */
    public static Radar with(Shuttle shuttle, LocalDate today) {
        return new Radar(today, shuttle::metres);
    }

    /** Groups of a crowd at least, in the order of their domains and places. */
    public List<RadarGroup> groups(Collection<PersonCard> people, Collection<OfferCard> offers) {
        Map<String, List<OfferCard>> offersByDomain = offers.stream()
                .filter(offer -> offer.romeCode() != null)
                .collect(Collectors.groupingBy(offer -> RomeCodes.domainOf(offer.romeCode())));
        List<RadarGroup> groups = new ArrayList<>();
        byDomain(people)
                .forEach((domain, cells) ->
                        groups.addAll(ofDomain(domain, cells, offersByDomain.getOrDefault(domain, List.of()))));
        return groups;
    }

    /** People stand under each domain that they look for, by the place of their cell from south to north. */
    private static Map<String, Map<Area, List<PersonCard>>> byDomain(Collection<PersonCard> people) {
        Map<String, Map<Area, List<PersonCard>>> byDomain = new TreeMap<>();
        for (PersonCard person : people) {
            Area area = new Area(person.place(), person.toleranceMetres());
            domainsOf(person)
                    .forEach(domain -> byDomain.computeIfAbsent(domain, any -> new TreeMap<>())
                            .computeIfAbsent(area, any -> new ArrayList<>())
                            .add(person));
        }
        return byDomain;
    }

    private static Set<String> domainsOf(PersonCard person) {
        return person.wishes().stream()
                .map(JobWish::romeCode)
                .map(RomeCodes::domainOf)
                .collect(Collectors.toSet());
    }

    private List<RadarGroup> ofDomain(String domain, Map<Area, List<PersonCard>> cells, List<OfferCard> offers) {
        int[] everybody = new int[offers.size()];
        Map<Area, int[]> byArea = new LinkedHashMap<>();
        cells.forEach((area, people) -> {
            int[] here = new int[offers.size()];
            for (int at = 0; at < here.length; at++) {
                here[at] = reaching(domain, area, people, offers.get(at));
                everybody[at] += here[at];
            }
            byArea.put(area, here);
        });
        return byArea.keySet().stream()
                .filter(area -> cells.get(area).size() >= CROWD)
                .map(area -> group(domain, area, cells.get(area), offers, byArea.get(area), everybody))
                .toList();
    }

    private int reaching(String domain, Area area, List<PersonCard> people, OfferCard offer) {
        double nearest = Math.max(0, metres.applyAsDouble(area.centre, offer.workplace()) - area.radiusMetres);
        int reaching = 0;
        for (PersonCard person : people) {
            reaching += reaches(person, domain, offer, nearest) ? 1 : 0;
        }
        return reaching;
    }

    private boolean reaches(PersonCard person, String domain, OfferCard offer, double nearest) {
        for (JobWish wish : person.wishes()) {
            if (nearest <= wish.radiusMetres()
                    && RomeCodes.domainOf(wish.romeCode()).equals(domain)
                    && wish.accepts(offer)) {
                return person.mayTake(offer, today);
            }
        }
        return false;
    }

    private static RadarGroup group(
            String domain, Area area, List<PersonCard> people, List<OfferCard> offers, int[] here, int[] everybody) {
        List<OfferCard> reachable = new ArrayList<>();
        int unreached = 0;
        for (int at = 0; at < here.length; at++) {
            OfferCard offer = offers.get(at);
            if (here[at] >= CROWD) {
                reachable.add(offer);
            } else if (everybody[at] < CROWD && offer.workplace().metresTo(area.centre) <= AROUND_METRES) {
                unreached++;
            }
        }
        return new RadarGroup(
                area.centre,
                area.radiusMetres,
                domain,
                people.size(),
                reachable.size(),
                unreached,
                MissingSkills.of(people, reachable));
    }

    /** A cell as cards know it. */
    private record Area(GeoPoint centre, double radiusMetres) implements Comparable<Area> {

        @Override
        public int compareTo(Area other) {
            int byLat = Double.compare(centre.lat(), other.centre.lat());
            int byLon = Double.compare(centre.lon(), other.centre.lon());
            int bySize = Double.compare(radiusMetres, other.radiusMetres);
            return byLat != 0 ? byLat : byLon != 0 ? byLon : bySize;
        }
    }
}
