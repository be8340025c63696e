package fr.monjob.sample.good.offer;

import jakarta.transaction.Transactional;

public class OfferPublisher {
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish() {
        // Inside somebody else's transaction or not at all.
    }
}
