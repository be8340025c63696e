package fr.monjob.insertion.agreement;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.agreement.AgreementView.PartyState;
import fr.monjob.insertion.agreement.AgreementView.State;
import fr.monjob.insertion.measure.ImmersionTerms;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The words of the parties; those to terms that have changed since count for nothing. */
@ApplicationScoped
class Signatures {

    private final CurrentUser caller;
    private final Clock clock;

    Signatures(CurrentUser caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    AgreementView view(ImmersionTerms terms) {
        List<PartyState> parties =
                Arrays.stream(Party.values()).map(party -> state(terms, party)).toList();
        return new AgreementView(
                terms.measureId(),
                terms.digest(),
                parties.stream().allMatch(party -> party.state() == State.SIGNED),
                parties);
    }

    /** @throws ProblemException 412 when other terms were read, 409 when all have signed */
    @Transactional(TxType.MANDATORY)
    void add(ImmersionTerms terms, Party party, SignatureRequest request) {
        if (!request.terms().equals(terms.digest())) {
            throw new ProblemException(
                    ProblemCode.PRECONDITION_FAILED,
                    "La convention a changé : relisez-la avant de répondre.",
                    "The agreement has changed: read it again before you answer.");
        }
        if (view(terms).complete()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "Tous ont déjà signé cette convention.", "All have signed this agreement.");
        }
        SignatureEntity signature = new SignatureEntity();
        signature.id = UuidV7.next();
        signature.measureId = terms.measureId();
        signature.party = party;
        signature.decision = request.decision();
        signature.terms = request.terms();
        signature.decidedBy = caller.accountId();
        signature.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        signature.persistAndFlush();
    }

    private static PartyState state(ImmersionTerms terms, Party party) {
        return SignatureEntity.<SignatureEntity>find(
                        "measureId = ?1 and party = ?2 and terms = ?3 order by decidedAt desc, id desc",
                        terms.measureId(),
                        party,
                        terms.digest())
                .firstResultOptional()
                .map(word -> new PartyState(party, State.valueOf(word.decision.name()), word.decidedAt))
                .orElse(new PartyState(party, State.WAITING, null));
    }
}
