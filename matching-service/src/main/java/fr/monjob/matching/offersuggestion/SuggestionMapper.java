package fr.monjob.matching.offersuggestion;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.geo.Means;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What a person sees of an offer that fits. */
final class SuggestionMapper {

    private SuggestionMapper() {}

    static SuggestionView toView(Match match, IndexedOffer offer, Set<Means> means, Labels labels) {
        OfferCard card = offer.card();
        OfferText text = offer.text();
        return new SuggestionView(
                card.id(),
                text.title(),
                text.companyName(),
                card.romeCode(),
                card.contractType(),
                new SuggestionView.Location(
                        text.communeCode(),
                        text.communeName(),
                        card.workplace().lat(),
                        card.workplace().lon()),
                Math.round(match.distanceMetres()),
                minutes(match.distanceMetres(), means),
                match.shownScore(),
                match.components().forPerson(),
                match.reason(),
                labels.skills(match.matchedSkills()),
                labels.skills(match.missingSkills()));
    }

    private static Map<Means, Integer> minutes(double metres, Set<Means> means) {
        Map<Means, Integer> minutes = new EnumMap<>(Means.class);
        means.forEach(each -> minutes.put(each, each.minutes(metres)));
        return minutes;
    }
}
