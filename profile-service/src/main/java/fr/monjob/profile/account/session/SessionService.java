package fr.monjob.profile.account.session;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.contract.account.EndedSession;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.outbox.Outbox.Fact;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.key.TokenIssuer;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.account.secondfactor.SecondFactors;
import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sessions: opened by a log-in, kept alive by refreshes, ended by a log-out or by the second use of a token. */
@ApplicationScoped
public class SessionService {

    private static final Logger LOG = Logger.getLogger(SessionService.class);

    private final SessionRepository sessions;
    private final RefreshSecrets secrets;
    private final TokenIssuer issuer;
    private final SessionLifePolicy life;
    private final Duration grace;
    private final SecondFactors factors;
    private final LastContacts contacts;
    private final AccountNotices notices;
    private final Outbox outbox;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            RefreshSecrets secrets,
            TokenIssuer issuer,
            SessionConfig config,
            SecondFactors factors,
            LastContacts contacts,
            AccountNotices notices,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.issuer = issuer;
        this.life = SessionLifePolicy.of(config);
        this.grace = config.grace();
        this.factors = factors;
        this.contacts = contacts;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A new session of this account and its first tokens. */
    @Transactional(TxType.MANDATORY)
    public TokensView open(AccountEntity account) {
        SessionEntity session = new SessionEntity();
        session.id = UuidV7.next();
        session.account = account;
        session.startedAt = clock.instant();
        session.expiresAt = life.sessionEnd(account.role, session.startedAt);
        session.persist();
        return issue(session, secrets.first());
    }

    /**
     * New tokens for a refresh token, which is dead from now on. A token that is used a second time was stolen, either then
     * or now: its session ends in the same transaction.
     *
     * @return empty when the token is good for nothing
     */
    @Transactional
    public Optional<TokensView> refresh(String token) {
        Instant now = clock.instant();
        byte[] hash = RefreshSecrets.hash(token);
        Optional<SessionEntity> used = sessions.use(hash, now).filter(session -> session.account.isOpen());
        if (used.isPresent()) {
            return used.map(session -> issue(session, secrets.successorOf(token)));
        }
        RefreshTokenEntity known = RefreshTokenEntity.findById(hash);
        return known == null || known.usedAt == null ? Optional.empty() : answerSecondUse(token, known, now);
    }

    /** Ends the session of this refresh token; nothing happens when there is none. */
    @Transactional
    public void end(String token) {
        RefreshTokenEntity known = RefreshTokenEntity.findById(RefreshSecrets.hash(token));
        if (known != null) {
            revoke(known.session);
        }
    }

    /** Ends all sessions of this account. */
    @Transactional
    public void endAll(UUID accountId) {
        endOthers(accountId, Optional.empty());
    }

    /**
     * Ends all sessions of this account but one.
     *
     * @param kept goes on; empty for none
     */
    @Transactional
    public void endOthers(UUID accountId, Optional<UUID> kept) {
        tellEnd(sessions.revokeAll(accountId, kept, clock.instant()));
    }

    private Optional<TokensView> answerSecondUse(String token, RefreshTokenEntity known, Instant now) {
        SessionEntity session = known.session;
        String successor = secrets.successorOf(token);
        RefreshTokenEntity next = RefreshTokenEntity.findById(RefreshSecrets.hash(successor));
        boolean answerWasLost =
                next != null && next.usedAt == null && now.isBefore(known.usedAt.plus(grace)) && isAlive(session, now);
        if (answerWasLost) {
            return Optional.of(view(session, successor));
        }
        if (revoke(session)) {
            LOG.warnf("Refresh token used twice: session %s of account %s ended", session.id, session.account.id);
            notices.give(session.account, Matter.SESSION_STOLEN);
        }
        return Optional.empty();
    }

    private boolean revoke(SessionEntity session) {
        boolean wasAlive = sessions.revoke(session.id, clock.instant());
        if (wasAlive) {
            tellEnd(List.of(session.id));
        }
        return wasAlive;
    }

    /** Access tokens of these sessions are in use with every service. */
    private void tellEnd(List<UUID> ended) {
        outbox.appendAll(
                EventType.SESSION_ENDED,
                ended.stream()
                        .map(session -> new Fact(session, 1, new EndedSession(session)))
                        .toList());
    }

    private static boolean isAlive(SessionEntity session, Instant now) {
        return session.revokedAt == null && session.expiresAt.isAfter(now) && session.account.isOpen();
    }

    private TokensView issue(SessionEntity session, String secret) {
        RefreshTokenEntity token = new RefreshTokenEntity();
        token.hash = RefreshSecrets.hash(secret);
        token.session = session;
        token.issuedAt = clock.instant();
        token.expiresAt = life.tokenEnd(session.account.role, token.issuedAt, session.expiresAt);
        token.persist();
        if (session.account.role == Role.BENEFICIARY) {
            contacts.note(session.account.id);
        }
        return view(session, secret);
    }

    private TokensView view(SessionEntity session, String secret) {
        String group = factors.groupOf(session.account);
        return new TokensView(
                issuer.issue(session.account, session.id, group),
                "Bearer",
                issuer.lifetime().toSeconds(),
                secret,
                group.equals(Role.Name.SECOND_FACTOR_SETUP) ? group : null);
    }
}
