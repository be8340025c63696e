package fr.monjob.profile.disclosure;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.cv.CvFile;
import fr.monjob.profile.cv.CvService;
import fr.monjob.profile.knownoffer.KnownEmployerEntity;
import fr.monjob.profile.person.PersonContact;
import fr.monjob.profile.person.PersonContacts;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * The one door through which a person's name, contact and CV reach an employer. Each look is in the access log before
 * anything is handed out, and in the same transaction: without the line there is no look.
 */
@ApplicationScoped
public class Disclosures {

    private final PersonContacts people;
    private final CvService cvs;
    private final AccessLog log;

    Disclosures(PersonContacts people, CvService cvs, AccessLog log) {
        this.people = people;
        this.cvs = cvs;
        this.log = log;
    }

    /**
     * Name and contact.
     *
     * @param cvPath where the CV is read, if it is shown
     * @throws ProblemException 403 while the employer is not verified, 503 when the look can not be written down
     */
    @Transactional(TxType.MANDATORY)
    public DisclosureView show(Permission permission, String cvPath) {
        requireVerified(permission);
        PersonContact person = people.getContact(permission.personId());
        List<ShownField> fields = ShownPolicy.listPresent(person, permission.shown());
        write(permission, fields);
        boolean named = fields.contains(ShownField.NAME);
        return new DisclosureView(
                named ? person.givenName() : null,
                named ? person.familyName() : null,
                fields.contains(ShownField.PHONE) ? person.phone() : null,
                fields.contains(ShownField.EMAIL) ? person.email() : null,
                showsCv(permission) ? cvPath : null);
    }

    /**
     * The CV's file.
     *
     * @throws ProblemException 404 when none is shown or the person deleted it, 403 and 503 as for the name
     */
    @Transactional(TxType.MANDATORY)
    public CvFile showCv(Permission permission) {
        requireVerified(permission);
        if (!showsCv(permission)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        write(permission, List.of(ShownField.CV));
        return cvs.getFile(permission.personId(), permission.cvId());
    }

    private boolean showsCv(Permission permission) {
        return permission.cvId() != null
                && permission.shown().contains(ShownField.CV)
                && cvs.isReady(permission.personId(), permission.cvId());
    }

    private void write(Permission permission, List<ShownField> fields) {
        log.write(new Access(
                permission.personId(), fields, permission.reason(), permission.subjectId(), permission.subjectTitle()));
    }

    private static void requireVerified(Permission permission) {
        if (!KnownEmployerEntity.isVerified(permission.employerId())) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "Ces informations s'ouvrent quand le Département a vérifié votre établissement.",
                    "This opens once the Département has verified your establishment.");
        }
    }
}
