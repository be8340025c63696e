package fr.monjob.matching.lever;

import fr.monjob.match.api.PersonCard;
import fr.monjob.match.lever.Levers;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.engine.PublishedOffers;
import fr.monjob.matching.startingpoint.StartingPoint;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds what opens more offers to a published person. */
@ApplicationScoped
class LeverService {

    private final PublishedOffers offers;
    private final Supplier<MatchDay> today;
    private final Labels labels;
    private final RomeCatalogue catalogue = RomeCatalogue.load();

    LeverService(PublishedOffers offers, Supplier<MatchDay> today, Labels labels) {
        this.offers = offers;
        this.today = today;
        this.labels = labels;
    }

    /** The changes that open most first, seen from this home; none for somebody who is not published. */
    @Transactional
    List<LeverView> listLevers(UUID personId, StartingPoint from, int limit) {
        return CandidateEntity.findCard(personId)
                .map(card -> list(card.at(from.home()), limit))
                .orElse(List.of());
    }

    private List<LeverView> list(PersonCard person, int limit) {
        Levers levers = new Levers(this::neighbours, today.get().date());
        return levers.of(person, offers.listAround(person.place(), Levers.reachMetres(person))).stream()
                .limit(limit)
                .map(lever -> new LeverView(ChangeView.of(lever.change(), labels), lever.additionalOffers()))
                .toList();
    }

    private List<String> neighbours(String romeCode) {
        return catalogue.findJob(romeCode).map(RomeJob::neighbours).orElse(List.of());
    }
}
