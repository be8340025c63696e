package fr.monjob.insertion.measure;

import fr.monjob.insertion.portfolio.Accompaniment;
import fr.monjob.insertion.rule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Answers what may be signed for a person, and writes nothing. */
@ApplicationScoped
class RuleCheckService {

    private final Accompaniment accompaniment;
    private final RuleChecks checks;

    RuleCheckService(Accompaniment accompaniment, RuleChecks checks) {
        this.accompaniment = accompaniment;
        this.checks = checks;
    }

    /** @param changed the recorded measure that the request would take the place of; null for a new one */
    @Transactional
    public Verdict check(MeasureRequest request, UUID changed) {
        if (request.profileId() == null) {
            throw MeasurePolicy.refused("profileId", "Cette information est nécessaire.", "This is needed.");
        }
        accompaniment.requireReadable(request.profileId());
        return checks.judge(request.profileId(), request, changed).verdict();
    }
}
