package fr.monjob.offer.employer;

import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.referential.commune.Communes;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Employers present themselves; advisors find out whether it is true. */
@ApplicationScoped
public class EmployerService {

    private final EmployerRepository employers;
    private final EmployerPublisher publisher;
    private final Event<VerificationLost> lost;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    EmployerService(
            EmployerRepository employers,
            EmployerPublisher publisher,
            Event<VerificationLost> lost,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.employers = employers;
        this.publisher = publisher;
        this.lost = lost;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's employer, locked. Its account may be younger than the event that tells of it: the token carries
     * enough to make the row now, and the event then changes nothing.
     */
    @Transactional
    public EmployerEntity getOwn() {
        register(caller.employerId(), caller.siret(), caller.companyName());
        return EmployerEntity.findById(caller.employerId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes the employer of a new account, unverified; nothing happens when it is there. */
    @Transactional
    public void register(UUID employerId, String siret, String companyName) {
        if (employers.insertIfAbsent(employerId, siret, companyName, clock.instant())) {
            publisher.changed(EmployerEntity.findById(employerId));
        }
    }

    /**
     * Replaces how the caller's employer presents itself. Another SIRET is another establishment: it waits for an
     * advisor again, and what was published under the other one is withdrawn.
     */
    @Transactional
    public EmployerEntity present(EmployerRequest request, IfMatch condition) {
        EmployerEntity employer = getOwn();
        condition.check(employer.version);
        String siret = Siret.parse(request.siret())
                .map(Siret::value)
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.INVALID_SIRET,
                                "Ce numéro SIRET n'existe pas : vérifiez ses 14 chiffres.",
                                "This SIRET does not exist: check its 14 digits.")
                        .withViolation("siret", "SIRET invalide", "invalid SIRET"));
        if (Communes.load().findByCode(request.location().communeCode()).isEmpty()) {
            throw new ProblemException(ProblemCode.UNKNOWN_COMMUNE);
        }
        boolean another = !siret.equals(employer.siret);
        if (another) {
            employer.verification = Verification.PENDING;
            employer.verificationReason = null;
            employer.verifiedBy = null;
            employer.verifiedAt = null;
        }
        employer.siret = siret;
        employer.companyName = request.companyName().strip();
        employer.kind = request.kind();
        employer.communeCode = request.location().communeCode();
        employer.address = request.location().address();
        employer.contact = contact(request.contact());
        publisher.changed(employer);
        if (another) {
            lost.fire(new VerificationLost(employer.id));
        }
        return employer;
    }

    /** Employers in this state of verification, those who wait longest first. */
    public Page<EmployerEntity> listByVerification(Verification verification, PageRequest page) {
        String list = "employers " + verification;
        Optional<UUID> after = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                employers.listAfter(verification, after, page.limit() + 1),
                page.limit(),
                employer -> cursors.write(list, employer.id));
    }

    /**
     * Writes down what an advisor found.
     *
     * @throws ProblemException 400 for a refusal without a reason: who is refused has to know what to do about it
     */
    @Transactional
    public EmployerEntity decide(UUID employerId, VerificationRequest request) {
        boolean silent = request.reason() == null || request.reason().isBlank();
        if (request.decision() == VerificationRequest.Decision.REFUSED && silent) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "reason",
                            "Dites à l'employeur pourquoi : il lira ce motif.",
                            "Tell the employer why: they will read this reason.");
        }
        EmployerEntity employer = EmployerEntity.findById(employerId, LockModeType.PESSIMISTIC_WRITE);
        if (employer == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        employer.verification = Verification.valueOf(request.decision().name());
        employer.verificationReason = silent ? null : request.reason().strip();
        employer.verifiedBy = caller.accountId();
        employer.verifiedAt = clock.instant();
        publisher.changed(employer);
        if (employer.verification == Verification.REFUSED) {
            lost.fire(new VerificationLost(employerId));
        }
        return employer;
    }

    private static EmployerContact contact(EmployerRequest.Contact request) {
        EmployerContact contact = new EmployerContact();
        if (request != null) {
            contact.name = request.name();
            contact.email = request.email();
            contact.phone = request.phone();
        }
        return contact;
    }
}
