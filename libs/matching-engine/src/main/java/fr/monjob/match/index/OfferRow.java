package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;

/**
 * An offer on the way into a block.
 *
 * @param skills in the card's order, see {@link SkillNumbers}
 */
record OfferRow(OfferCard card, Position position, SpacePoint point, int[] skills) implements Row {

    static OfferRow of(OfferCard card, SkillNumbers numbers) {
        if (card.skills().size() > TermRanges.MOST_ENTRIES) {
            throw new IllegalArgumentException("Too many skills");
        }
        return new OfferRow(
                card,
                new Position(Curve.at(card.workplace()), card.id()),
                SpacePoint.of(card.workplace()),
                card.skills().stream()
                        .mapToInt(need -> numbers.obtain(need.code()))
                        .toArray());
    }

    @Override
    public int entries() {
        return Math.max(1, skills.length);
    }
}
