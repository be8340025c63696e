package fr.monjob.profile.person;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Names and contacts, for those who have checked that they may be shown. */
@ApplicationScoped
public class PersonContacts {

    /** @throws ProblemException 404 when there is no such person any more */
    @Transactional(TxType.MANDATORY)
    public PersonContact getContact(UUID personId) {
        PersonEntity person = PersonEntity.findById(personId);
        if (person == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return new PersonContact(person.givenName, person.familyName, person.email, person.phone);
    }
}
