package fr.monjob.profile.person;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.account.Identifier.Kind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Names and contacts, for those who have checked that they may be shown. */
@ApplicationScoped
public class PersonContacts {

    /**
     * As the profile says it; of a profile without phone and e-mail address what its person logs in with, if it is either.
     *
     * @throws ProblemException 404 when there is no such person any more
     */
    @Transactional(TxType.MANDATORY)
    public PersonContact getContact(UUID personId) {
        PersonEntity person = PersonEntity.findById(personId);
        if (person == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return person.email == null && person.phone == null
                ? byIdentifier(person)
                : new PersonContact(person.givenName, person.familyName, person.email, person.phone);
    }

    private static PersonContact byIdentifier(PersonEntity person) {
        AccountEntity account = AccountEntity.findById(person.id);
        Optional<Identifier> known = Identifier.parse(account.identifier);
        return new PersonContact(
                person.givenName,
                person.familyName,
                known.filter(identifier -> identifier.kind() == Kind.EMAIL)
                        .map(Identifier::value)
                        .orElse(null),
                known.filter(identifier -> identifier.kind() == Kind.PHONE)
                        .map(Identifier::value)
                        .orElse(null));
    }
}
