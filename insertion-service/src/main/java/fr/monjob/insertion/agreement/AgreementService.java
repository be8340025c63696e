package fr.monjob.insertion.agreement;

import fr.monjob.insertion.measure.ImmersionTerms;
import fr.monjob.insertion.measure.Immersions;
import fr.monjob.insertion.portfolio.Accompaniment;
import fr.monjob.insertion.structure.Structures;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The agreement of an immersion: read, signed and printed by its three parties and nobody else. */
@ApplicationScoped
class AgreementService {

    private final Accompaniment accompaniment;
    private final Immersions immersions;
    private final Structures structures;
    private final Signatures signatures;
    private final AgreementPrinter printer;
    private final CurrentUser caller;

    AgreementService(
            Accompaniment accompaniment,
            Immersions immersions,
            Structures structures,
            Signatures signatures,
            AgreementPrinter printer,
            CurrentUser caller) {
        this.accompaniment = accompaniment;
        this.immersions = immersions;
        this.structures = structures;
        this.signatures = signatures;
        this.printer = printer;
        this.caller = caller;
    }

    /** For the person and their advisor. */
    @Transactional
    public AgreementView get(UUID personId, UUID measureId) {
        return signatures.view(termsOf(personId, measureId));
    }

    /** The word of the person, or of the advisor for the Département. */
    @Transactional
    public AgreementView answer(UUID personId, UUID measureId, SignatureRequest request) {
        Party party = caller.is(Role.BENEFICIARY) ? Party.PERSON : Party.PRESCRIBER;
        return answer(termsOf(personId, measureId), party, request);
    }

    /** The PDF for the person and their advisor. */
    @Transactional
    public byte[] print(UUID personId, UUID measureId) {
        return print(termsOf(personId, measureId));
    }

    /** For the host. */
    @Transactional
    public AgreementView getAsHost(UUID measureId) {
        return signatures.view(termsAtHost(measureId));
    }

    /** The word of the host. */
    @Transactional
    public AgreementView answerAsHost(UUID measureId, SignatureRequest request) {
        return answer(termsAtHost(measureId), Party.HOST, request);
    }

    /** The PDF for the host. */
    @Transactional
    public byte[] printAsHost(UUID measureId) {
        return print(termsAtHost(measureId));
    }

    private AgreementView answer(ImmersionTerms terms, Party party, SignatureRequest request) {
        signatures.add(terms, party, request);
        return signatures.view(terms);
    }

    private byte[] print(ImmersionTerms terms) {
        String host = terms.hostSiret() == null
                ? null
                : structures.findCompanyName(terms.hostSiret()).orElse(null);
        return printer.print(terms, host, signatures.view(terms));
    }

    private ImmersionTerms termsOf(UUID personId, UUID measureId) {
        accompaniment.requireReadable(personId);
        return immersions.findOf(personId, measureId).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private ImmersionTerms termsAtHost(UUID measureId) {
        String siret = structures.requireVerifiedSiret(caller.employerId());
        return immersions.findIn(siret, measureId).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
