package fr.monjob.match.index;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of cards. Equal cells, terms and readiness become one object, for there are few of them. */
final class PersonRows {

    private final SkillNumbers skills;
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();

    PersonRows(SkillNumbers skills) {
        this.skills = skills;
    }

    /** @throws IllegalArgumentException for more skills or wishes than a block has room for */
    PersonRow toRow(PersonCard card) {
        if (Math.max(card.skills().size(), card.wishes().size()) > TermRanges.MOST_ENTRIES) {
            throw new IllegalArgumentException("Too many skills or wishes");
        }
        // Loops: streams would take half the time of a million cards.
        List<JobWish> wishes = card.wishes();
        int[] jobs = new int[wishes.size()];
        WishTerms[] terms = new WishTerms[wishes.size()];
        double widest = 0;
        for (int at = 0; at < jobs.length; at++) {
            JobWish wish = wishes.get(at);
            jobs[at] = JobNumber.of(wish.romeCode());
            terms[at] = shared(WishTerms.of(wish));
            widest = Math.max(widest, wish.radiusMetres());
        }
        Cell cell = cells.computeIfAbsent(
                new Place(card.place(), card.toleranceMetres()), place -> Cell.of(place.centre, place.toleranceMetres));
        return new PersonRow(
                new Position(Curve.shelved(cell.curve(), widest), card.id()),
                cell,
                shared(new Readiness(card.availableFrom(), card.licences())),
                skills.obtain(card.skills()),
                jobs,
                terms);
    }

    /** What makes a cell another one. */
    private record Place(GeoPoint centre, double toleranceMetres) {}

    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, first -> first);
    }
}
