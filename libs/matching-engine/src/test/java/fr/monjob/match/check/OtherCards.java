package fr.monjob.match.check;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cards that differ from a given one in a known way. */
final class OtherCards {

    private OtherCards() {}

    /** With skills and a licence that nothing asks for, and the wishes the other way round. */
    static PersonCard adorned(PersonCard card) {
        Set<String> skills = new HashSet<>(card.skills());
        skills.addAll(List.of("999991", "999992"));
        Set<String> licences = new HashSet<>(card.licences());
        licences.add("D1E");
        List<JobWish> wishes = new ArrayList<>(card.wishes());
        Collections.reverse(wishes);
        return new PersonCard(
                card.id(), card.place(), card.toleranceMetres(), wishes, skills, licences, card.availableFrom());
    }

    /** Somebody else with the same wishes and limits, at the workplace, who knows all that the offer asks for. */
    static PersonCard better(PersonCard card, OfferCard offer) {
        Set<String> skills = new HashSet<>(card.skills());
        offer.skills().stream().map(SkillNeed::code).forEach(skills::add);
        UUID id = new UUID(~card.id().getMostSignificantBits(), card.id().getLeastSignificantBits());
        return new PersonCard(id, offer.workplace(), 0, card.wishes(), skills, card.licences(), card.availableFrom());
    }
}
