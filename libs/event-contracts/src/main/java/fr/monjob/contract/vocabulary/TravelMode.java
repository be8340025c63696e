package fr.monjob.contract.vocabulary;

/** The means by which a person gets to work. */
public enum TravelMode {
    WALK,
    BIKE,
    MOPED,
    CAR,
    TRANSIT
}
