package fr.monjob.profile.paper;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.profile.consent.SignedPaper;
import fr.monjob.profile.person.PersonView;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.profile.portfolio.Portfolios;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Profiles that people confirm by their signature: who has no device reads the sheet, signs it, and shows the letter with
 * their code. A code can't be guessed and is kept as an HMAC, so that nothing slow has to be computed here.
 */
@ApplicationScoped
public class PaperConfirmationService {

    private final Portfolios portfolios;
    private final ProfilesOnBehalf profiles;
    private final Invitations invitations;
    private final CodeGuesses guesses;
    private final ProfileSheetPrinter printer;
    private final AccessLog log;
    private final CurrentUser caller;

    PaperConfirmationService(
            Portfolios portfolios,
            ProfilesOnBehalf profiles,
            Invitations invitations,
            CodeGuesses guesses,
            ProfileSheetPrinter printer,
            AccessLog log,
            CurrentUser caller) {
        this.portfolios = portfolios;
        this.profiles = profiles;
        this.invitations = invitations;
        this.guesses = guesses;
        this.printer = printer;
        this.log = log;
        this.caller = caller;
    }

    /** The profile of one of the caller's people as a sheet to sign. */
    PrintedProfile print(UUID personId) {
        // Read first, drawn afterwards: no connection waits for a drawing.
        PersonView person = QuarkusTransaction.requiringNew().call(() -> {
            look(personId, AccessReason.ACCOMPANIMENT);
            return profiles.get(personId);
        });
        return new PrintedProfile(printer.print(person), person.version());
    }

    /**
     * Records a signed sheet.
     *
     * @param address the client's, for the limits
     * @throws ProblemException 404 when the person is nobody of the caller's; 422 when they have an account that they use,
     *     no letter, or another code, and what {@link ProfilesOnBehalf#confirmOnPaper} refuses; 429 after wrong codes
     */
    public PersonView confirm(UUID personId, PaperConfirmationRequest request, IfMatch condition, String address) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> confirmNow(personId, request, condition, address));
        } catch (WrongCodeException wrong) {
            guesses.fail(address, caller.accountId());
            throw refused(
                    "Ce code n'est pas celui de la lettre de cette personne : comparez-les.",
                    "This is not the code of this person's letter: compare them.");
        }
    }

    /** Takes one of the caller's people out of employers' searches, at their wish; nothing happens when they are not in. */
    @Transactional
    public PersonView withdraw(UUID personId) {
        look(personId, AccessReason.HIDDEN_FOR_YOU);
        return profiles.hide(personId);
    }

    private PersonView confirmNow(UUID personId, PaperConfirmationRequest request, IfMatch condition, String address) {
        guesses.requireFew(address, caller.accountId());
        look(personId, AccessReason.PAPER_CONFIRMATION);
        requireNoAccount(personId);
        requireCode(personId, request.code());
        SignedPaper paper = new SignedPaper(request.signedOn(), reference(request), caller.accountId());
        return profiles.confirmOnPaper(personId, paper, request.publish(), condition);
    }

    private void look(UUID personId, AccessReason reason) {
        portfolios.requireOwn(caller.accountId(), personId);
        log.write(Access.byAdvisor(personId, reason));
    }

    private static void requireNoAccount(UUID personId) {
        AccountEntity account = AccountEntity.findById(personId);
        if (account.passwordHash != null) {
            throw new ProblemException(
                    ProblemCode.TRANSITION_NOT_ALLOWED,
                    "Cette personne a son propre compte : c'est elle qui confirme.",
                    "This person has an account of their own: they confirm themselves.");
        }
    }

    private void requireCode(UUID personId, String code) {
        if (invitations.isOpenCodeOf(personId, code)) {
            return;
        }
        if (!invitations.hasOpenCode(personId)) {
            throw refused(
                    "Aucune lettre n'attend cette personne : faites-lui en une d'abord.",
                    "No letter waits for this person: make one first.");
        }
        throw new WrongCodeException();
    }

    private static ProblemException refused(String french, String english) {
        return new ProblemException(ProblemCode.INVALID_INVITATION, french, english)
                .withViolation("code", french, english);
    }

    private static String reference(PaperConfirmationRequest request) {
        return request.reference() == null || request.reference().isBlank()
                ? null
                : request.reference().strip();
    }

    /** Ends a transaction whose caller has to count it. */
    private static final class WrongCodeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongCodeException() {
            super(null, null, false, false);
        }
    }
}
