package fr.monjob.insertion.agreement;

/** What a party says to the terms. */
public enum Decision {
    SIGNED,
    REFUSED
}
