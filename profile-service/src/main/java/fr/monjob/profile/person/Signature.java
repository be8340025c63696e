package fr.monjob.profile.person;

import fr.monjob.profile.consent.SignedPaper;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;

/**
 * That a person signed their printed profile.
 *
 * @param publish   whether they agreed on it that employers may find the profile
 * @param condition names the version that was printed
 */
public record Signature(UUID personId, SignedPaper paper, boolean publish, IfMatch condition) {

    /** @throws ProblemException when this profile can't be confirmed by it */
    void check(PersonEntity person, Instant now) {
        condition.check(person.version);
        PaperPolicy.checkDay(paper.signedOn(), person.changedAt, now);
        if (publish) {
            PersonWriting.requireComplete(person);
        }
    }
}
