package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.ACCOUNT_SECURITY;
import static fr.monjob.notification.message.MessageKind.PASSWORD_RESET;

import fr.monjob.contract.account.AccountNotice;
import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the owner of an account is told of it: they alone, whoever else shares their employer's inbox. */
public final class AccountRules {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private AccountRules() {}

    /** @param at when it happened */
    public static MessageDraft noticed(AccountNotice notice, Instant at) {
        return switch (notice.matter()) {
            case PASSWORD_RESET_ASKED ->
                draft(
                        notice,
                        PASSWORD_RESET,
                        fact(notice),
                        "Votre nouveau mot de passe",
                        "Ce lien marche une fois, pendant dix minutes. Vous n'avez rien demandé ? Alors ne faites rien :"
                                + " votre mot de passe reste le même.");
            case PASSWORD_CHANGED ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        fact(notice),
                        "Votre mot de passe a été changé",
                        "C'est vous ? Tout va bien. Ce n'est pas vous ? Choisissez tout de suite un autre mot de passe.");
            case SESSION_STOLEN ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        fact(notice),
                        "Une connexion à votre compte a été coupée",
                        "Quelqu'un d'autre s'est peut-être servi de votre connexion : nous l'avons coupée."
                                + " Reconnectez-vous, et choisissez un autre mot de passe.");
            case IDENTIFIER_TRIED ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        // However often it is tried in a day.
                        "identifier tried " + LocalDate.ofInstant(at, PARIS),
                        "Vous avez déjà un compte sur monjob",
                        "Quelqu'un a voulu ouvrir un compte avec votre adresse ou votre numéro. C'est vous ?"
                                + " Connectez-vous. Vous avez oublié votre mot de passe ? Choisissez-en un autre.");
            case SECOND_FACTOR_ADDED ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        fact(notice),
                        "Un téléphone donne les codes de votre compte",
                        "Pour se connecter, il faut maintenant un code de ce téléphone. C'est vous ? Tout va bien."
                                + " Ce n'est pas vous ? Prévenez tout de suite un administrateur.");
            case SECOND_FACTOR_REMOVED ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        fact(notice),
                        "Votre compte s'ouvre sans code",
                        "La deuxième étape de connexion est désactivée. Vous l'avez demandé ? Tout va bien. Sinon,"
                                + " choisissez tout de suite un autre mot de passe et prévenez un administrateur.");
            case SECOND_FACTOR_TRIED ->
                draft(
                        notice,
                        ACCOUNT_SECURITY,
                        fact(notice),
                        "Quelqu'un connaît votre mot de passe",
                        "Le bon mot de passe a été donné, puis plusieurs codes faux. C'est vous ? Attendez un peu avant"
                                + " de réessayer. Ce n'est pas vous ? Choisissez tout de suite un autre mot de passe.");
        };
    }

    private static String fact(AccountNotice notice) {
        return "account " + notice.noticeId();
    }

    private static MessageDraft draft(AccountNotice notice, MessageKind kind, String fact, String title, String body) {
        return new MessageDraft(
                notice.accountId(),
                audience(notice.role()),
                kind,
                fact,
                title,
                body,
                "/mot-de-passe/oublie",
                null,
                notice.noticeId(),
                false);
    }

    private static Audience audience(String role) {
        return switch (role) {
            case "BENEFICIARY" -> Audience.PERSON;
            case "EMPLOYER" -> Audience.EMPLOYER;
            default -> Audience.STAFF;
        };
    }
}
