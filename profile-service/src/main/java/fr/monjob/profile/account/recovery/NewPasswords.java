package fr.monjob.profile.account.recovery;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.account.session.SessionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What a new password brings with it, however it was set. */
@ApplicationScoped
class NewPasswords {

    private final SessionService sessions;
    private final LoginAttempts attempts;
    private final AccountNotices notices;

    NewPasswords(SessionService sessions, LoginAttempts attempts, AccountNotices notices) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.notices = notices;
    }

    /** Whoever knew the old one is out, and the owner is told. */
    @Transactional(TxType.MANDATORY)
    void set(AccountEntity account, String hash) {
        account.passwordHash = hash;
        sessions.endAll(account.id);
        attempts.forget(account.identifier);
        notices.give(account, Matter.PASSWORD_CHANGED);
    }
}
