package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.CANDIDATE_MATCH;
import static fr.monjob.notification.message.MessageKind.OFFER_MATCH;
import static fr.monjob.notification.message.MessageKind.OFFER_PROPOSED;

import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.contract.match.NextOffers;
import fr.monjob.contract.match.NextOffers.NextOffer;
import fr.monjob.contract.proposal.ProposedOffer;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What offers and people that fit each other are told, in short sentences without a word about the person. */
public final class OfferRules {

    private OfferRules() {}

    /** A newly published offer fits a person. */
    public static MessageDraft matched(MatchedOffer match) {
        var words = new Words(
                "Une offre pour vous : " + match.offerTitle(),
                "%s cherche quelqu'un à %s. Cette offre est dans la distance que vous avez choisie."
                        .formatted(match.companyName(), match.communeName()),
                "/offres/" + match.offerId());
        return MessageDraft.toPerson(match.profileId(), OFFER_MATCH, "match " + match.matchId(), words)
                .about(match.offerId());
    }

    /** After a refusal: what else fits, with the words of each offer. A single one is linked at once. */
    public static MessageDraft next(NextOffers next) {
        List<NextOffer> offers = next.offers();
        boolean single = offers.size() == 1;
        var words = new Words(
                single ? "Une autre offre pour vous" : "D'autres offres pour vous",
                offers.stream()
                        .map(offer ->
                                "%s, %s, %s".formatted(offer.offerTitle(), offer.companyName(), offer.communeName()))
                        .collect(Collectors.joining(" ; ", "Votre dernière candidature n'a pas abouti. ", ".")),
                single ? "/offres/" + offers.get(0).offerId() : "/offres");
        return MessageDraft.toPerson(next.profileId(), OFFER_MATCH, "next offers " + next.applicationId(), words)
                .about(single ? offers.get(0).offerId() : null);
    }

    /** An advisor proposes an offer. */
    public static MessageDraft proposed(ProposedOffer proposal) {
        var words = new Words(
                "Votre référent vous propose une offre : " + proposal.offerTitle(),
                "%s cherche quelqu'un à %s. Votre référent pense que cette offre peut vous convenir."
                        .formatted(proposal.companyName(), proposal.communeName()),
                "/offres/" + proposal.offerId());
        return MessageDraft.toPerson(proposal.profileId(), OFFER_PROPOSED, "proposal " + proposal.proposalId(), words)
                .about(proposal.offerId());
    }

    /** Somebody new fits an employer's offer: neither who nor how many. */
    public static MessageDraft candidatesFound(CandidatesForOffer found) {
        var words = new Words(
                "Du nouveau pour votre offre : " + found.offerTitle(),
                "Votre offre correspond à de nouvelles compétences près de chez vous. Regardez les profils proposés.",
                "/offres/" + found.offerId() + "/candidats");
        return MessageDraft.toEmployer(found.employerId(), CANDIDATE_MATCH, "candidates " + found.matchId(), words)
                .about(found.offerId());
    }
}
