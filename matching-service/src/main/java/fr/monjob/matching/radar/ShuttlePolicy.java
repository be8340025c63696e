package fr.monjob.matching.radar;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.radar.Shuttle;
import fr.monjob.referential.commune.Communes;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Optional;

/** Which shuttle is asked about. */
final class ShuttlePolicy {

    private ShuttlePolicy() {}

    /**
     * The shuttle; none when nothing is said of one.
     *
     * @throws ProblemException 400 for a part of one, an unknown commune, or twice the same
     */
    static Optional<Shuttle> read(String from, String to, Integer minutes) {
        if (from == null && to == null && minutes == null) {
            return Optional.empty();
        }
        if (minutes == null) {
            throw refused("minutes", "Combien de minutes dure le trajet ?", "How many minutes does the way take?");
        }
        GeoPoint start = place("from", from);
        GeoPoint end = place("to", to);
        if (start.equals(end)) {
            throw refused("to", "Une autre commune est attendue.", "Another commune is expected.");
        }
        return Optional.of(new Shuttle(start, end, minutes));
    }

    private static GeoPoint place(String field, String communeCode) {
        return Communes.load()
                .findByCode(communeCode)
                .map(commune -> new GeoPoint(commune.lat(), commune.lon()))
                .orElseThrow(() -> refused(
                        field, "Le code INSEE d'une commune est attendu.", "A commune's INSEE code is expected."));
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED, french, english)
                .withViolation(field, french, english);
    }
}
