package fr.monjob.match.lever;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which training or licence opens how much to how many people: the levers of each of them, added up. */
public final class GroupLevers {

    /** What somebody can be offered together with others; distances and wishes are each one's own. */
    private static final Set<Change.Kind> SHARED = EnumSet.of(Change.Kind.SKILL, Change.Kind.LICENCE);

    private static final Comparator<GroupLever> BEST_FIRST = Comparator.comparingInt(GroupLever::additionalOffers)
            .thenComparingInt(GroupLever::people)
            .reversed()
            .thenComparing(lever -> lever.change().kind())
            .thenComparing(lever -> lever.change().value());

    private GroupLevers() {}

    /**
     * Skills and licences that open something to any of these people, those that open most first.
     *
     * @param offers at least those that a change may open, see {@link Levers#reachMetres}
     * @param today  for offers without a start
     */
    public static List<GroupLever> of(Collection<PersonCard> people, List<OfferCard> offers, LocalDate today) {
        Levers levers = new Levers(job -> List.of(), today);
        Map<Change, Opened> opened = new HashMap<>();
        for (PersonCard person : people) {
            levers.forEachOpened(person, offers, (change, offer) -> {
                if (SHARED.contains(change.kind())) {
                    opened.computeIfAbsent(change, any -> new Opened()).add(person.id(), offer.id());
                }
            });
        }
        return opened.entrySet().stream()
                .map(each -> each.getValue().toLever(each.getKey()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** What one change opens. */
    private static final class Opened {

        private final Set<UUID> people = new HashSet<>();
        private final Set<UUID> offers = new HashSet<>();
        private int pairs;

        void add(UUID person, UUID offer) {
            people.add(person);
            offers.add(offer);
            pairs++;
        }

        GroupLever toLever(Change change) {
            return new GroupLever(change, people.size(), offers.size(), pairs);
        }
    }
}
