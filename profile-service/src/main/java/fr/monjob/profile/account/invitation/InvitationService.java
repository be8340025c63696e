package fr.monjob.profile.account.invitation;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.invitation.letter.Letter;
import fr.monjob.profile.account.invitation.letter.LetterPrinter;
import fr.monjob.profile.account.invitation.letter.MailMerge;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An advisor's codes: made, printed, looked after, revoked. */
@ApplicationScoped
public class InvitationService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String LIST = "invitations ";

    private final Invitations codes;
    private final InvitationRepository invitations;
    private final CodeVault vault;
    private final LetterPrinter printer;
    private final MailMerge mailMerge;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    InvitationService(
            Invitations codes,
            InvitationRepository invitations,
            CodeVault vault,
            LetterPrinter printer,
            MailMerge mailMerge,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.codes = codes;
        this.invitations = invitations;
        this.vault = vault;
        this.printer = printer;
        this.mailMerge = mailMerge;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes codes for whoever will get the letters. The same key again gives the same codes.
     *
     * @throws ProblemException 422 when the key was used for something else
     */
    @Transactional
    public InvitationBatchView make(InvitationRequest request, String idempotencyKey) {
        NewInvitation one = new NewInvitation(advisorFor(request), null, List.of());
        RetryKey retry = RetryKey.of(idempotencyKey, request.count() + " for " + one.advisorId());
        return codes.findMade(caller.accountId(), retry)
                .orElseGet(() -> codes.make(caller.accountId(), Collections.nCopies(request.count(), one), retry));
    }

    /** The caller's codes, newest first. */
    @Transactional
    public Page<InvitationView> listOwn(PageRequest page) {
        String list = LIST + caller.accountId();
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        Instant now = clock.instant();
        return Page.of(
                        invitations.listOwn(caller.accountId(), before, page.limit() + 1),
                        page.limit(),
                        last -> cursors.write(list, last.id))
                .map(invitation -> InvitationView.of(invitation, now));
    }

    /** A code that must open nothing any more: a letter was lost, or somebody else should write. Final. */
    @Transactional
    public InvitationView revoke(UUID id) {
        InvitationEntity invitation = invitations
                .lockOwn(id, caller.accountId())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        Instant now = clock.instant();
        if (invitation.state(now) == InvitationState.USED) {
            throw new ProblemException(
                    ProblemCode.TRANSITION_NOT_ALLOWED,
                    "Ce code a déjà servi : la personne a son compte.",
                    "This code was used: the person has their account.");
        }
        if (invitation.revokedAt == null) {
            invitation.revoke(now);
        }
        return InvitationView.of(invitation, now);
    }

    /**
     * The letters of a batch that can be printed still: those of codes that are open.
     *
     * @param part from 1, in files of {@link InvitationBatchView#LETTERS_A_FILE}
     * @throws ProblemException 404 when the batch is not the caller's, 410 when nothing of it can be printed
     */
    public byte[] print(UUID batchId, int part) {
        UUID maker = caller.accountId();
        int size = InvitationBatchView.LETTERS_A_FILE;
        // Read first, printed afterwards: no connection waits for seconds of drawing.
        List<InvitationEntity> printable =
                QuarkusTransaction.requiringNew().call(() -> listPrintable(batchId, maker, (part - 1) * size, size));
        return printer.print(printable.stream().map(this::letter).toList(), lastDay(printable));
    }

    /** All the letters that {@link #print} would print, as a table; it throws the same. */
    public String merge(UUID batchId) {
        UUID maker = caller.accountId();
        List<InvitationEntity> printable =
                QuarkusTransaction.requiringNew().call(() -> listPrintable(batchId, maker, 0, Integer.MAX_VALUE));
        return mailMerge.write(
                printable.stream()
                        .map(one -> new MailMerge.Line(one.number, one.profileId, letter(one)))
                        .toList(),
                lastDay(printable));
    }

    private Letter letter(InvitationEntity invitation) {
        return vault.open(invitation.sealedLetter, invitation.id);
    }

    /** The last whole day: who comes at any hour of the day printed is let in. */
    private static LocalDate lastDay(List<InvitationEntity> batch) {
        return batch.get(0).batch.expiresAt.atZone(PARIS).toLocalDate().minusDays(1);
    }

    private List<InvitationEntity> listPrintable(UUID batchId, UUID maker, int from, int count) {
        if (!invitations.isOwnBatch(batchId, maker)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        List<InvitationEntity> printable = invitations.listPrintable(batchId, maker, clock.instant(), from, count);
        if (printable.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.LETTERS_GONE,
                    "Ces lettres ne peuvent plus être imprimées : faites de nouveaux codes.",
                    "These letters can't be printed any more: make new codes.");
        }
        return printable;
    }

    private UUID advisorFor(InvitationRequest request) {
        UUID advisorId =
                request.advisorId() == null && caller.is(Role.ADVISOR) ? caller.accountId() : request.advisorId();
        AccountEntity advisor = advisorId == null ? null : AccountEntity.findById(advisorId);
        boolean allowed = advisor != null
                && advisor.role == Role.ADVISOR
                && advisor.isOpen()
                && (caller.is(Role.ADMIN) || advisorId.equals(caller.accountId()));
        if (!allowed) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "advisorId",
                            "Indiquez le référent de ces personnes.",
                            "Say which advisor these people get.");
        }
        return advisorId;
    }
}
