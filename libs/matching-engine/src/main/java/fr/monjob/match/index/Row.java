package fr.monjob.match.index;

/** Somebody or something on the way into a block or out of it. */
interface Row {

    Position position();

    /** How many entries the row makes in the longest of its block's lists. */
    int entries();
}
