package fr.monjob.profile.person;

import fr.monjob.web.edit.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Profiles read and written by an advisor for the person; who may is decided by the caller. */
@ApplicationScoped
public class ProfilesOnBehalf {

    private final PersonWriting writing;

    ProfilesOnBehalf(PersonWriting writing) {
        this.writing = writing;
    }

    /** The profile of this person. */
    @Transactional(TxType.MANDATORY)
    public PersonView get(UUID personId) {
        return writing.view(writing.get(personId, LockModeType.NONE));
    }

    /** Replaces a profile; it waits for the person's confirmation from then on. */
    @Transactional(TxType.MANDATORY)
    public PersonView write(UUID personId, PersonRequest request, IfMatch condition) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        writing.write(request, person);
        person.confirmedAt = null;
        return writing.save(person);
    }

    /** Name and address as on an envelope, line by line. */
    @Transactional(TxType.MANDATORY)
    public List<String> addressee(UUID personId) {
        return PersonMapper.addressee(writing.get(personId, LockModeType.NONE));
    }
}
