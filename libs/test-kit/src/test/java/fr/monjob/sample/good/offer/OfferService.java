package fr.monjob.sample.good.offer;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

public class OfferService {
    private final OfferEntity only;

    @Inject
    OfferService(OfferEntity only) {
        this.only = only;
    }

    @Transactional
    public String change() {
        return only.id;
    }
}
