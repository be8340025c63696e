package fr.monjob.profile.account.recovery;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.secret.LinkSignature;
import fr.monjob.profile.secret.LinkSignature.Link;
import fr.monjob.profile.secret.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Links that set a new password: made, found again for the mail that carries them, opened, used up. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PasswordResets {

    private static final Logger LOG = Logger.getLogger(PasswordResets.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager database;
    private final AccountNotices notices;
    private final LinkSignature signature;
    private final ResetConfig config;
    private final String publicUrl;
    private final Clock clock;

    PasswordResets(
            EntityManager database,
            AccountNotices notices,
            MasterKey master,
            ResetConfig config,
            @ConfigProperty(name = "monjob.public-url") String publicUrl,
            Clock clock) {
        this.database = database;
        this.notices = notices;
        this.signature = new LinkSignature(master, "password resets");
        this.config = config;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.clock = clock;
    }

    /** Has a link sent to the owner, in place of the one before; nothing more on a day that has seen many. */
    void send(AccountEntity owner) {
        UUID noticeId = UuidV7.next();
        if (renew(owner, noticeId, config.perDay())) {
            notices.give(noticeId, owner, Matter.PASSWORD_RESET_ASKED);
        } else {
            LOG.warnf("Account %s asked for more than %d links today: none is sent", owner.id, config.perDay());
        }
    }

    /** A link for whoever stands beside the owner, in place of the one before. */
    public ResetLinkView handOver(AccountEntity owner) {
        UUID noticeId = UuidV7.next();
        renew(owner, noticeId, Integer.MAX_VALUE);
        PasswordResetEntity reset = PasswordResetEntity.findById(owner.id);
        return new ResetLinkView(link(reset), reset.expiresAt);
    }

    /** The link that this notice is to carry; empty when it would not work any more. */
    public Optional<String> findLink(UUID accountId, UUID noticeId) {
        return PasswordResetEntity.<PasswordResetEntity>findByIdOptional(accountId)
                .filter(reset -> reset.noticeId.equals(noticeId))
                .filter(this::isOpen)
                .map(this::link);
    }

    /**
     * The account whose password this token may set, held with the link until the transaction ends. A guess that names a
     * link counts against it.
     */
    Optional<AccountEntity> open(String token) {
        Optional<Link> read = signature.read(token);
        Optional<PasswordResetEntity> reset =
                read.flatMap(link -> PasswordResetEntity.lock(link.id())).filter(this::isOpen);
        if (reset.isPresent() && !read.get().genuine()) {
            reset.get().wrongTries++;
            return Optional.empty();
        }
        return reset.map(open -> AccountEntity.<AccountEntity>findById(open.accountId))
                .filter(AccountEntity::isOpen);
    }

    /** The link has done what it was for. */
    void use(AccountEntity account) {
        PasswordResetEntity.update("usedAt = ?1 WHERE accountId = ?2", clock.instant(), account.id);
    }

    private boolean renew(AccountEntity owner, UUID noticeId, int mostOfADay) {
        Instant now = clock.instant();
        return database.createNativeQuery("""
                        INSERT INTO password_reset AS held (account_id, id, notice_id, expires_at, asked_on, asked)
                        VALUES (:account, :id, :notice, :expires, :today, 1)
                        ON CONFLICT (account_id) DO UPDATE
                           SET id = excluded.id, notice_id = excluded.notice_id, expires_at = excluded.expires_at,
                               used_at = NULL, wrong_tries = 0, asked_on = excluded.asked_on,
                               asked = CASE WHEN held.asked_on = excluded.asked_on THEN held.asked + 1 ELSE 1 END
                         WHERE held.asked_on <> excluded.asked_on OR held.asked < :most
                        """)
                        .setParameter("account", owner.id)
                        .setParameter("id", RANDOM.nextLong())
                        .setParameter("notice", noticeId)
                        .setParameter("expires", now.plus(config.valid()))
                        .setParameter("today", LocalDate.ofInstant(now, PARIS))
                        .setParameter("most", mostOfADay)
                        .executeUpdate()
                == 1;
    }

    private boolean isOpen(PasswordResetEntity reset) {
        return reset.isOpen(clock.instant(), config.wrongTries());
    }

    /** In the fragment: no server on the way, no log and no other page gets it. */
    private String link(PasswordResetEntity reset) {
        return publicUrl + "/mot-de-passe#" + signature.sign(reset.id);
    }
}
