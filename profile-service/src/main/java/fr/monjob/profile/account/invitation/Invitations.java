package fr.monjob.profile.account.invitation;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.account.invitation.letter.Letter;
import fr.monjob.profile.secret.WrittenCode;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes codes, finds the one that was typed, and moves them along when another advisor takes over. */
@ApplicationScoped
public class Invitations {

    private final InvitationRepository invitations;
    private final CodeVault vault;
    private final InvitationConfig config;
    private final Clock clock;

    Invitations(InvitationRepository invitations, CodeVault vault, InvitationConfig config, Clock clock) {
        this.invitations = invitations;
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes codes that belong together.
     *
     * @param retry by which {@link #findMade} finds them again, or null
     */
    @Transactional(TxType.MANDATORY)
    public InvitationBatchView make(UUID maker, List<NewInvitation> wanted, RetryKey retry) {
        UUID batchId = open(maker, wanted.size(), retry);
        return view(InvitationBatchEntity.findById(batchId), add(batchId, 1, wanted));
    }

    /** Begins a batch of so many codes, to be filled by {@link #add}. */
    @Transactional(TxType.MANDATORY)
    public UUID open(UUID maker, int size, RetryKey retry) {
        InvitationBatchEntity batch = new InvitationBatchEntity();
        batch.id = UuidV7.next();
        batch.madeBy = maker;
        batch.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        batch.expiresAt = batch.madeAt.plus(config.lifetime());
        batch.size = size;
        if (retry != null) {
            batch.idempotencyKey = retry.key();
            batch.requestHash = retry.asked();
        }
        batch.persistAndFlush();
        return batch.id;
    }

    /** Fills a batch, from this number on. */
    @Transactional(TxType.MANDATORY)
    public List<InvitationBatchView.Made> add(UUID batchId, int from, List<NewInvitation> wanted) {
        InvitationBatchEntity batch = InvitationBatchEntity.findById(batchId);
        List<InvitationBatchView.Made> made = new ArrayList<>(wanted.size());
        for (NewInvitation one : wanted) {
            made.add(make(batch, from + made.size(), one));
        }
        return made;
    }

    /** A batch without its codes: they are in its letters. */
    @Transactional(TxType.MANDATORY)
    public InvitationBatchView describe(UUID batchId) {
        return view(InvitationBatchEntity.findById(batchId), List.of());
    }

    /**
     * The codes of an earlier request with this key, as far as they can be shown still: they are opened from their letters,
     * because no copy of the first answer is kept.
     *
     * @param retry or null, which finds nothing
     * @throws ProblemException 422 when the key was used for something else
     */
    @Transactional(TxType.MANDATORY)
    public Optional<InvitationBatchView> findMade(UUID maker, RetryKey retry) {
        if (retry == null) {
            return Optional.empty();
        }
        Optional<InvitationBatchEntity> made = InvitationBatchEntity.<InvitationBatchEntity>find(
                        "madeBy = ?1 AND idempotencyKey = ?2", maker, retry.key())
                .firstResultOptional();
        if (made.filter(batch -> batch.isForOther(retry)).isPresent()) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return made.map(batch -> view(
                batch,
                invitations.listPrintable(batch.id, maker, clock.instant(), 0, batch.size).stream()
                        .map(one -> new InvitationBatchView.Made(
                                one.id, vault.open(one.sealedLetter, one.id).code()))
                        .toList()));
    }

    /** The code as it stands, when it opens an account now; locked with the lock given. */
    @Transactional(TxType.MANDATORY)
    Optional<InvitationEntity> findOpen(WrittenCode code, LockModeType lock) {
        return invitations
                .findByHash(vault.hash(code), lock)
                .filter(invitation -> invitation.state(clock.instant()) == InvitationState.OPEN);
    }

    /** The people among these for whom the code that was typed is that of a letter that waits for them; it stays good. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> listRightlyTyped(Map<UUID, String> codesByPerson) {
        Instant now = clock.instant();
        Map<UUID, byte[]> hashes = new HashMap<>();
        codesByPerson.forEach(
                (person, typed) -> WrittenCode.parse(typed).ifPresent(code -> hashes.put(person, vault.hash(code))));
        return invitations.listByHash(hashes.values()).stream()
                .filter(invitation -> invitation.state(now) == InvitationState.OPEN)
                .filter(invitation -> Arrays.equals(invitation.codeHash, hashes.get(invitation.profileId)))
                .map(invitation -> invitation.profileId)
                .collect(Collectors.toSet());
    }

    /** The people among these for whom a letter waits. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> listAwaited(Collection<UUID> profileIds) {
        return invitations.listOpenFor(profileIds, clock.instant());
    }

    /** The codes that wait for this person open nothing any more. */
    @Transactional(TxType.MANDATORY)
    public void revokeFor(UUID profileId) {
        InvitationEntity.update(
                "revokedAt = ?1, sealedLetter = NULL WHERE profileId = ?2 AND usedAt IS NULL AND revokedAt IS NULL",
                clock.instant(),
                profileId);
    }

    /** The open codes that wait for this person lead to another advisor from now on. */
    @Transactional(TxType.MANDATORY)
    public void handOver(UUID profileId, UUID toAdvisorId) {
        InvitationEntity.update("advisorId = ?1 WHERE profileId = ?2 AND usedAt IS NULL", toAdvisorId, profileId);
    }

    /** All open codes of an advisor lead to another one from now on. */
    @Transactional(TxType.MANDATORY)
    public void handOverAll(UUID fromAdvisorId, UUID toAdvisorId) {
        InvitationEntity.update("advisorId = ?1 WHERE advisorId = ?2 AND usedAt IS NULL", toAdvisorId, fromAdvisorId);
    }

    private InvitationBatchView.Made make(InvitationBatchEntity batch, int number, NewInvitation wanted) {
        WrittenCode code = WrittenCode.next();
        InvitationEntity invitation = new InvitationEntity();
        invitation.id = UuidV7.next();
        invitation.batch = batch;
        invitation.number = number;
        invitation.advisorId = wanted.advisorId();
        invitation.profileId = wanted.profileId();
        invitation.codeHash = vault.hash(code);
        invitation.sealedLetter = vault.seal(new Letter(code.toString(), wanted.addressee()), invitation.id);
        invitation.persist();
        return new InvitationBatchView.Made(invitation.id, code.toString());
    }

    private static InvitationBatchView view(InvitationBatchEntity batch, List<InvitationBatchView.Made> made) {
        int files = (batch.size + InvitationBatchView.LETTERS_A_FILE - 1) / InvitationBatchView.LETTERS_A_FILE;
        return new InvitationBatchView(
                batch.id, batch.expiresAt, "/api/v1/invitations/" + batch.id + "/letters.pdf", files, made);
    }

    /** Before this moment a letter is too old to be printed again. */
    Instant printableSince() {
        return clock.instant().minus(config.printable());
    }
}
