package fr.monjob.sample.good.offer;

import fr.monjob.sample.good.place.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class OfferEntity {
    @Id
    String id;

    @Transient
    Place place;
}
