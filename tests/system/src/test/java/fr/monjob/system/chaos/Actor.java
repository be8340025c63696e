package fr.monjob.system.chaos;

/** Somebody who does one thing after the other. */
interface Actor {

    /** Does one thing and waits until the product has clearly answered. */
    void act();
}
