package fr.monjob.profile.paper;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.account.AccountService;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.profile.person.Confirmations;
import fr.monjob.profile.person.PersonView;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.profile.portfolio.Portfolios;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Profiles that people confirm by their signature: who has no device reads the sheet, signs it, and shows the letter with
 * their code. A code can't be guessed and is kept as an HMAC, so that nothing slow has to be computed here.
 */
@ApplicationScoped
public class PaperConfirmationService {

    private final Portfolios portfolios;
    private final ProfilesOnBehalf profiles;
    private final AccountService accounts;
    private final Invitations invitations;
    private final CodeGuesses guesses;
    private final ProfileSheetPrinter printer;
    private final AccessLog log;
    private final CurrentUser caller;

    PaperConfirmationService(
            Portfolios portfolios,
            ProfilesOnBehalf profiles,
            AccountService accounts,
            Invitations invitations,
            CodeGuesses guesses,
            ProfileSheetPrinter printer,
            AccessLog log,
            CurrentUser caller) {
        this.portfolios = portfolios;
        this.profiles = profiles;
        this.accounts = accounts;
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
    public PersonView confirm(SignedSheet sheet, String address) {
        Confirmations recorded = confirm(List.of(sheet), address);
        if (!recorded.refused().isEmpty()) {
            throw recorded.refused().get(sheet.personId());
        }
        return recorded.confirmed().get(0);
    }

    /**
     * Records a pile of signed sheets, of one person each: those that can't be recorded are left out, with why.
     *
     * @param address the client's, for the limits
     * @throws ProblemException 422 for the whole pile when so many codes are wrong that it looks as if lines were mixed up;
     *     429 after wrong codes
     */
    public Confirmations confirm(List<SignedSheet> pile, String address) {
        // A pile that is sent again under its key gets the answer that this transaction keeps.
        Recording recording = QuarkusTransaction.joiningExisting().call(() -> {
            guesses.requireFew(address, caller.accountId());
            Recording checked = check(pile);
            return checked.isMixedUp() ? checked : record(pile, checked);
        });
        for (int i = 0; i < Math.min(recording.wrongCodes(), Recording.MOST_WRONG_CODES); i++) {
            guesses.fail(address, caller.accountId());
        }
        if (recording.isMixedUp()) {
            throw refused(
                    "Beaucoup de ces codes ne sont pas ceux des lettres : les lignes sont peut-être décalées. Rien n'a été"
                            + " enregistré.",
                    "Many of these are not the codes of the letters: lines may be mixed up. Nothing was recorded.");
        }
        return recording.outcome();
    }

    /** Takes one of the caller's people out of employers' searches, at their wish; nothing happens when they are not in. */
    @Transactional
    public PersonView withdraw(UUID personId) {
        look(personId, AccessReason.HIDDEN_FOR_YOU);
        return profiles.hide(personId);
    }

    /** Refuses those sheets that have nobody's signature, as far as it can be seen without reading the profile. */
    private Recording check(List<SignedSheet> pile) {
        Map<UUID, SignedSheet> sheets = pile.stream().collect(Collectors.toMap(SignedSheet::personId, sheet -> sheet));
        Map<UUID, ProblemException> refused = new HashMap<>();
        Set<UUID> own = portfolios.listOwn(caller.accountId(), sheets.keySet());
        Set<UUID> signedUp = accounts.listSignedUp(own);
        Map<UUID, String> codes = new HashMap<>();
        sheets.forEach((person, sheet) -> codes.put(person, sheet.paper().code()));
        codes.keySet().retainAll(own);
        codes.keySet().removeAll(signedUp);
        Set<UUID> right = invitations.listRightlyTyped(codes);
        codes.keySet().removeAll(right);
        Set<UUID> awaited = invitations.listAwaited(codes.keySet());
        for (UUID person : sheets.keySet()) {
            if (!own.contains(person)) {
                refused.put(person, new ProblemException(ProblemCode.NOT_FOUND));
            } else if (signedUp.contains(person)) {
                refused.put(person, hasAccount());
            } else if (awaited.contains(person)) {
                refused.put(person, wrongCode());
            } else if (!right.contains(person)) {
                refused.put(person, noLetter());
            }
        }
        return new Recording(awaited.size(), new Confirmations(List.of(), refused));
    }

    private Recording record(List<SignedSheet> pile, Recording checked) {
        Map<UUID, ProblemException> refused = new HashMap<>(checked.outcome().refused());
        Confirmations confirmations = profiles.confirmOnPaper(pile.stream()
                .filter(sheet -> !refused.containsKey(sheet.personId()))
                .map(sheet -> sheet.signature(caller.accountId()))
                .toList());
        refused.putAll(confirmations.refused());
        // Of the same transaction, and before anything is shown; the person reads only of sheets that were recorded.
        log.writeAll(confirmations.confirmed().stream()
                .map(person -> Access.byAdvisor(person.id(), AccessReason.PAPER_CONFIRMATION))
                .toList());
        return new Recording(checked.wrongCodes(), new Confirmations(confirmations.confirmed(), refused));
    }

    private void look(UUID personId, AccessReason reason) {
        portfolios.requireOwn(caller.accountId(), personId);
        log.write(Access.byAdvisor(personId, reason));
    }

    private static ProblemException hasAccount() {
        return new ProblemException(
                ProblemCode.TRANSITION_NOT_ALLOWED,
                "Cette personne a son propre compte : c'est elle qui confirme.",
                "This person has an account of their own: they confirm themselves.");
    }

    private static ProblemException wrongCode() {
        return refused(
                "Ce code n'est pas celui de la lettre de cette personne : comparez-les.",
                "This is not the code of this person's letter: compare them.");
    }

    private static ProblemException noLetter() {
        return refused(
                "Aucune lettre n'attend cette personne : faites-lui en une d'abord.",
                "No letter waits for this person: make one first.");
    }

    private static ProblemException refused(String french, String english) {
        return new ProblemException(ProblemCode.INVALID_INVITATION, french, english)
                .withViolation("code", french, english);
    }

    /** @param wrongCodes how many codes are not those of the letters that wait for these people */
    private record Recording(int wrongCodes, Confirmations outcome) {

        /** More than a handful at once are no slips. */
        static final int MOST_WRONG_CODES = 5;

        boolean isMixedUp() {
            return wrongCodes > MOST_WRONG_CODES;
        }
    }
}
