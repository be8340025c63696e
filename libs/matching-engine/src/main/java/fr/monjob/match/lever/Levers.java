package fr.monjob.match.lever;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which one change of a profile opens how many more offers. An offer is opened when the person is not considered for it
 * now and would be after the change: the limits of the score decide, as they do for every match. No change here closes an
 * offer, so the numbers are those of making each change and counting the matches again. Immutable and safe for use by
 * many threads.
 */
public final class Levers {

    /** How many kilometres more are looked at. */
    public static final List<Integer> MORE_KM = List.of(5, 10, 15);

    /** As far as a profile lets a person go for a job. */
    public static final int WIDEST_KM = 100;

    /** As many skills as a profile holds. */
    static final int MOST_SKILLS = 100;

    /** As many wanted jobs as a profile holds. */
    static final int MOST_WISHES = 20;

    private static final Comparator<Lever> BEST_FIRST = Comparator.comparingInt(Lever::additionalOffers)
            .reversed()
            .thenComparing(lever -> lever.change().kind())
            // Fewer kilometres before more, whatever their digits.
            .thenComparing(lever -> lever.change().value().length())
            .thenComparing(lever -> lever.change().value());

    private final Function<String, ? extends Collection<String>> neighbours;
    private final LocalDate today;

    /**
     * @param neighbours by ROME code the jobs that one easily moves to from it
     * @param today      for offers without a start
     */
    public Levers(Function<String, ? extends Collection<String>> neighbours, LocalDate today) {
        this.neighbours = neighbours;
        this.today = today;
    }

    /** How far from the person's place the offers are that a change may open, in metres; those beyond need not be given. */
    public static double reachMetres(PersonCard person) {
        double widest = person.wishes().stream()
                .mapToDouble(JobWish::radiusMetres)
                .max()
                .orElse(0);
        return widest + MORE_KM.get(MORE_KM.size() - 1) * 1000.0 + person.toleranceMetres();
    }

    /** The changes that open something to this person, the one that opens most first. */
    public List<Lever> of(PersonCard person, Iterable<OfferCard> offers) {
        Map<Change, Integer> opened = new HashMap<>();
        forEachOpened(person, offers, (change, offer) -> opened.merge(change, 1, Integer::sum));
        return opened.entrySet().stream()
                .map(each -> new Lever(each.getKey(), each.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Names each offer that a change opens to this person, once a change. */
    public void forEachOpened(
            PersonCard person, Iterable<OfferCard> offers, BiConsumer<? super Change, ? super OfferCard> opened) {
        Openings openings = new Openings(person, neighbours, today);
        for (OfferCard offer : offers) {
            openings.of(offer, change -> opened.accept(change, offer));
        }
    }
}
