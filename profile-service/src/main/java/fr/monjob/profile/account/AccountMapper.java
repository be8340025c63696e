package fr.monjob.profile.account;

import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** From what was typed to what is kept. */
public final class AccountMapper {

    private AccountMapper() {}

    /** A new account; without an identifier when none was given. */
    public static AccountEntity account(RegisterRequest request) {
        AccountEntity account = new AccountEntity();
        account.role = request.role();
        account.identifier = request.identifier() == null ? null : identifier(request.identifier());
        account.givenName = text(request.givenName());
        account.familyName = text(request.familyName());
        return account;
    }

    static AccountEntity account(StaffAccountRequest request) {
        AccountEntity account = new AccountEntity();
        account.role = request.role();
        account.identifier = identifier(request.identifier());
        account.givenName = text(request.givenName());
        account.familyName = text(request.familyName());
        return account;
    }

    /** What the other services are told of an employer's account. */
    static EmployerAccount employer(AccountEntity account) {
        return new EmployerAccount(account.employerId, account.id, account.siret, account.companyName);
    }

    /** What anybody knows about the account, and no good password is made of. */
    public static List<String> knownWords(AccountEntity account) {
        String name = account.identifier.replaceFirst("@.*", "");
        return Stream.concat(
                        Stream.of(account.identifier, name, account.givenName, account.familyName, account.companyName),
                        Arrays.stream(name.split("[._+-]")))
                .toList();
    }

    /** Without blanks around it; null instead of nothing. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @throws ProblemException 400 when it is of neither kind */
    public static String identifier(String typed) {
        return Identifier.parse(typed).map(Identifier::value).orElseThrow(AccountMapper::refusedIdentifier);
    }

    static ProblemException refusedIdentifier() {
        return new ProblemException(
                        ProblemCode.INVALID_IDENTIFIER,
                        "Donnez une adresse e-mail ou un numéro de téléphone français.",
                        "Give an e-mail address or a French phone number.")
                .withViolation("identifier", "Identifiant non valable", "invalid identifier");
    }
}
