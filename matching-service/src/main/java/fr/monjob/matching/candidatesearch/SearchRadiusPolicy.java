package fr.monjob.matching.candidatesearch;

import fr.monjob.match.api.Radius;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Set;

/** Which radius an employer may ask for. Few and fixed: with a free one, a person could be located by trying many. */
final class SearchRadiusPolicy {

    private static final Set<String> KILOMETRES = Set.of("5", "10", "20", "30", "50");

    private SearchRadiusPolicy() {}

    /**
     * The radius asked for; none when the parameter is absent.
     *
     * @throws ProblemException 400 for any other
     */
    static Radius read(String radiusKm) {
        if (radiusKm == null) {
            return Radius.UNLIMITED;
        }
        if (!KILOMETRES.contains(radiusKm)) {
            throw new ProblemException(
                            ProblemCode.VALIDATION_FAILED, "Le rayon demandé n'existe pas.", "There is no such radius.")
                    .withViolation("radiusKm", "5, 10, 20, 30 ou 50 est attendu.", "5, 10, 20, 30 or 50 is expected.");
        }
        return Radius.ofKilometres(Integer.parseInt(radiusKm));
    }

    /** The radius asked for; 400 for any other. */
    static Radius of(int radiusKm) {
        return read(Integer.toString(radiusKm));
    }
}
