package fr.monjob.match.index;

/** How many matches there are. */
final class CountedAnswer implements Answer {

    private long count;

    @Override
    public double floor() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public void take(Found found) {
        count++;
    }

    long count() {
        return count;
    }
}
