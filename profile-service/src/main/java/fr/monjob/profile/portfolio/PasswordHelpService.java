package fr.monjob.profile.portfolio;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.recovery.PasswordResets;
import fr.monjob.profile.account.recovery.ResetLinkView;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets an advisor open the page for a new password to one of their people. */
@ApplicationScoped
public class PasswordHelpService {

    private final Portfolios portfolios;
    private final PasswordResets resets;
    private final AccessLog log;
    private final CurrentUser caller;

    PasswordHelpService(Portfolios portfolios, PasswordResets resets, AccessLog log, CurrentUser caller) {
        this.portfolios = portfolios;
        this.resets = resets;
        this.log = log;
        this.caller = caller;
    }

    /**
     * @throws ProblemException 404 when they are nobody of the caller's, 409 when they have not opened their account yet
     */
    @Transactional
    public ResetLinkView open(UUID personId) {
        portfolios.requireOwn(caller.accountId(), personId);
        AccountEntity account = AccountEntity.<AccountEntity>findByIdOptional(personId)
                .filter(owner -> owner.isOpen() && owner.passwordHash != null)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.CONFLICT,
                        "Cette personne n'a pas de compte ouvert : donnez-lui une lettre avec un code.",
                        "This person has no open account: give them a letter with a code."));
        log.write(Access.byAdvisor(personId, ShownField.NAME, AccessReason.PASSWORD_HELP));
        return resets.handOver(account);
    }
}
