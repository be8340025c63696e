package fr.monjob.match.index;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import java.util.HashMap;
import java.util.Map;

/** Makes rows of cards. Equal cells, terms and readiness become one object, for there are few of them. */
final class PersonRows {

    private final SkillNumbers skills;
    private final Map<Object, Object> shared = new HashMap<>();

    PersonRows(SkillNumbers skills) {
        this.skills = skills;
    }

    /** @throws IllegalArgumentException for more skills or wishes than a block has room for */
    PersonRow toRow(PersonCard card) {
        if (Math.max(card.skills().size(), card.wishes().size()) > TermRanges.MOST_ENTRIES) {
            throw new IllegalArgumentException("Too many skills or wishes");
        }
        Cell cell = shared(Cell.of(card));
        double widest =
                card.wishes().stream().mapToDouble(JobWish::radiusMetres).max().orElse(0);
        return new PersonRow(
                new Position(Curve.shelved(cell.curve(), widest), card.id()),
                cell,
                shared(new Readiness(card.availableFrom(), shared(card.licences()))),
                skills.obtain(card.skills()),
                card.wishes().stream()
                        .mapToInt(wish -> JobNumber.of(wish.romeCode()))
                        .toArray(),
                card.wishes().stream().map(wish -> shared(WishTerms.of(wish))).toArray(WishTerms[]::new));
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, first -> first);
    }
}
