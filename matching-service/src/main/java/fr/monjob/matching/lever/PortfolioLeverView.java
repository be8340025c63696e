package fr.monjob.matching.lever;

import fr.monjob.match.lever.GroupLever;
import fr.monjob.matching.catalogue.Labels;

/**
 * A skill or a licence and what it would bring to the people of a portfolio.
 *
 * @param people           to how many of them it opens an offer
 * @param offers           how many different offers it opens
 * @param additionalOffers the offers that it opens to each of them, added up
 */
record PortfolioLeverView(ChangeView change, int people, int offers, int additionalOffers) {

    static PortfolioLeverView of(GroupLever lever, Labels labels) {
        return new PortfolioLeverView(
                ChangeView.of(lever.change(), labels), lever.people(), lever.offers(), lever.additionalOffers());
    }
}
