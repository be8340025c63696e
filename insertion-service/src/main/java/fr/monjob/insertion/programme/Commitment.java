package fr.monjob.insertion.programme;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.math.BigDecimal;

/** The hours that somebody commits to: given, or computed from a contract, and not both. */
final class Commitment {

    private Commitment() {}

    /**
     * @param given null when they are to be computed
     * @param basis null when they are given
     * @return null when neither is there
     * @throws ProblemException 400 when both are
     */
    static BigDecimal hours(BigDecimal given, ContractBasis basis) {
        if (given != null && basis != null) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "hoursCommitted",
                            "Donnez les heures ou de quoi les calculer, pas les deux.",
                            "Give the hours or what they are computed from, not both.");
        }
        return basis == null ? given : basis.hours();
    }
}
