package fr.monjob.match.api;

/**
 * How far an employer looks.
 *
 * @param metres positive; infinite when only the people's own limits count
 */
public record Radius(double metres) {

    /** No limit of the employer's own. */
    public static final Radius UNLIMITED = new Radius(Double.POSITIVE_INFINITY);

    public Radius {
        if (!(metres > 0)) {
            throw new IllegalArgumentException("A radius is positive");
        }
    }

    public static Radius ofKilometres(int kilometres) {
        return new Radius(kilometres * 1000.0);
    }
}
