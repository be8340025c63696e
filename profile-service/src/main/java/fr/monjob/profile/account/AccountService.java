package fr.monjob.profile.account;

import fr.monjob.contract.account.AccountNotice.Matter;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.profile.account.notice.AccountNotices;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens accounts. The password is hashed before the transaction begins, so that no connection waits for it. */
@ApplicationScoped
public class AccountService {

    /** What is told of an employer's account never changes. */
    static final long REGISTERED_ONCE = 1;

    private static final Set<Role> SELF_REGISTERED = EnumSet.of(Role.BENEFICIARY, Role.EMPLOYER);

    private final LoginDoor door;
    private final Passwords passwords;
    private final Event<AccountOpened> opened;
    private final Outbox outbox;
    private final AccountNotices notices;
    private final Clock clock;

    AccountService(
            LoginDoor door,
            Passwords passwords,
            Event<AccountOpened> opened,
            Outbox outbox,
            AccountNotices notices,
            Clock clock) {
        this.door = door;
        this.passwords = passwords;
        this.opened = opened;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Opens an account for whoever asks.
     *
     * @param address the client's, for the limits
     * @throws ProblemException 409 when the identifier has an account. Whoever asks learns that it has: the contract
     *     answers with the new account, and a person at a counter has to be told; the limits keep it from being asked
     *     in bulk.
     */
    public AccountEntity register(RegisterRequest request, String address) {
        door.enter(address);
        if (!SELF_REGISTERED.contains(request.role())) {
            throw refusedRole("BENEFICIARY ou EMPLOYER", "BENEFICIARY or EMPLOYER");
        }
        AccountEntity account = AccountMapper.account(request);
        if (account.identifier == null) {
            throw AccountMapper.refusedIdentifier();
        }
        if (account.role == Role.EMPLOYER) {
            account.employerId = UuidV7.next();
            account.siret = siret(request);
            account.companyName = companyName(request);
        }
        tellOwner(account.identifier);
        return openWithPassword(account, request.password());
    }

    /** Opens an account of the staff; without a password nobody can log in to it yet. */
    public AccountEntity openStaff(StaffAccountRequest request) {
        if (SELF_REGISTERED.contains(request.role())) {
            throw refusedRole("ADVISOR, FACILITATOR ou ADMIN", "ADVISOR, FACILITATOR or ADMIN");
        }
        return openWithPassword(AccountMapper.account(request), request.password());
    }

    /** Keeps accounts for people who sign up later, with a code; whoever asks for it makes their profiles. */
    @Transactional(TxType.MANDATORY)
    public void openWaiting(List<AccountEntity> accounts) {
        for (AccountEntity account : accounts) {
            account.id = UuidV7.next();
            account.createdAt = clock.instant();
            account.persist();
        }
    }

    /** Those of these people who have opened their account. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> listSignedUp(Collection<UUID> ids) {
        return AccountEntity.<AccountEntity>stream("id IN ?1 AND passwordHash IS NOT NULL", ids)
                .map(account -> account.id)
                .collect(Collectors.toSet());
    }

    /** The account of the caller. */
    public AccountEntity getOwn(UUID accountId) {
        return AccountEntity.<AccountEntity>findByIdOptional(accountId)
                .filter(AccountEntity::isOpen)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
    }

    private AccountEntity openWithPassword(AccountEntity account, String password) {
        if (password != null) {
            passwords.requireStrong(password, AccountMapper.knownWords(account));
        }
        requireFree(account.identifier);
        return open(account, password == null ? null : passwords.hash(password));
    }

    /**
     * Keeps a new account and tells of it.
     *
     * @param passwordHash PHC string; null for an account that cannot log in yet
     */
    public AccountEntity open(AccountEntity account, String passwordHash) {
        if (account.identifier != null) {
            requireFree(account.identifier);
        }
        account.passwordHash = passwordHash;
        account.id = UuidV7.next();
        account.createdAt = clock.instant();
        // Joined when the answer to a retried request is kept in the same transaction.
        return QuarkusTransaction.joiningExisting().call(() -> {
            account.persistAndFlush();
            opened.fire(new AccountOpened(account));
            if (account.role == Role.EMPLOYER) {
                outbox.append(
                        EventType.EMPLOYER_REGISTERED,
                        account.employerId,
                        REGISTERED_ONCE,
                        AccountMapper.employer(account));
            }
            return account;
        });
    }

    /** Whoever it is who tries: the owner of the identifier is to know. */
    private void tellOwner(String identifier) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountEntity.findByIdentifier(identifier)
                        .filter(AccountEntity::isOpen)
                        .ifPresent(owner -> notices.give(owner, Matter.IDENTIFIER_TRIED)));
    }

    /** @throws ProblemException 409 when somebody has it */
    public void requireFree(String identifier) {
        if (AccountEntity.findByIdentifier(identifier).isPresent()) {
            throw new ProblemException(
                    ProblemCode.IDENTIFIER_TAKEN,
                    "Un compte existe déjà avec cet identifiant.",
                    "There is already an account with this identifier.");
        }
    }

    private static String siret(RegisterRequest request) {
        return Siret.parse(request.siret())
                .map(Siret::value)
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.INVALID_SIRET,
                                "Ce numéro SIRET n'existe pas : vérifiez ses 14 chiffres.",
                                "This SIRET does not exist: check its 14 digits.")
                        .withViolation("siret", "SIRET invalide", "invalid SIRET"));
    }

    private static String companyName(RegisterRequest request) {
        return Optional.ofNullable(AccountMapper.text(request.companyName()))
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.VALIDATION_FAILED, "Indiquez le nom de l'entreprise.")
                        .withViolation("companyName", "Indiquez le nom de l'entreprise.", "Give the company's name."));
    }

    private static ProblemException refusedRole(String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED)
                .withViolation("role", french + " est attendu.", english + " is expected.");
    }
}
