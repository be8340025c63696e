package fr.monjob.insertion.count;

/** A count of people that lets nobody be recognised. */
public final class ShownCount {

    /** Fewer are not shown. */
    public static final int FEWEST = 5;

    private ShownCount() {}

    /** The same; null for fewer than five, none among them. */
    public static Integer of(int people) {
        return people < FEWEST ? null : people;
    }
}
