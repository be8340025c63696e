package fr.monjob.matching.candidatesearch;

/** How often one employer searched within a minute. Safe for use by many threads. */
final class SearchCount {

    /** Told by the database: what this instance and the others wrote. */
    private int written;

    private int unwritten;

    /** Counts a search unless it is one too many. @return whether it was counted */
    synchronized boolean count(int most) {
        if (written + unwritten >= most) {
            return false;
        }
        unwritten++;
        return true;
    }

    /** What the database does not know yet. */
    synchronized int unwritten() {
        return unwritten;
    }

    /** So many are written now, and with those of other instances there are that many. */
    synchronized void written(int some, int all) {
        unwritten -= some;
        written = all;
    }
}
