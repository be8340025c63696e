package fr.monjob.match.index;

/** What becomes of the matches that a search finds. Each search gives a match once. */
interface Answer {

    /** A score below this one will not be taken: nothing that leads to it needs to be looked at. */
    double floor();

    void take(Found found);
}
