package fr.monjob.profile.portfolio;

import fr.monjob.profile.accesslog.Access;
import fr.monjob.profile.accesslog.AccessLog;
import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.cv.AcceptanceRequest;
import fr.monjob.profile.cv.CvFile;
import fr.monjob.profile.cv.CvUpload;
import fr.monjob.profile.cv.CvUploadService;
import fr.monjob.profile.cv.CvView;
import fr.monjob.profile.cv.CvsOnBehalf;
import fr.monjob.profile.cv.SentFile;
import fr.monjob.profile.person.PersonView;
import fr.monjob.profile.person.ProfilesOnBehalf;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The CVs that people hand to their advisor: paper that was scanned, a file on a stick. What they sent themselves stays
 * closed to the advisor; that it is there, is seen.
 */
@ApplicationScoped
public class PortfolioCvService {

    private final Portfolios portfolios;
    private final CvUploadService uploads;
    private final CvsOnBehalf cvs;
    private final ProfilesOnBehalf profiles;
    private final AccessLog log;
    private final CurrentUser caller;

    PortfolioCvService(
            Portfolios portfolios,
            CvUploadService uploads,
            CvsOnBehalf cvs,
            ProfilesOnBehalf profiles,
            AccessLog log,
            CurrentUser caller) {
        this.portfolios = portfolios;
        this.uploads = uploads;
        this.cvs = cvs;
        this.profiles = profiles;
        this.log = log;
        this.caller = caller;
    }

    /**
     * Takes in a CV for one of the caller's people; it counts among theirs.
     *
     * @param idempotencyKey or null
     * @throws ProblemException 404 when they are nobody of the caller's, else as for their own upload
     */
    public CvView upload(UUID personId, SentFile file, String idempotencyKey) {
        CvUpload upload = new CvUpload(personId, caller.accountId(), file, idempotencyKey);
        return uploads.upload(upload, () -> look(personId, ShownField.CV, AccessReason.CV_BROUGHT));
    }

    /** All CVs of one of the caller's people, newest first; with suggestions those that the caller brought. */
    @Transactional
    public Page<CvView> list(UUID personId, PageRequest page) {
        look(personId, ShownField.CV, AccessReason.ACCOMPANIMENT);
        return cvs.list(personId, caller.accountId(), page);
    }

    /** A file that the caller brought; 404 for any other. */
    @Transactional
    public CvFile getFile(UUID personId, UUID cvId) {
        look(personId, ShownField.CV, AccessReason.ACCOMPANIMENT);
        return cvs.getFile(personId, caller.accountId(), cvId);
    }

    /** Adds to the profile what a CV suggested that the caller brought; it waits for the person's confirmation then. */
    @Transactional
    public PersonView accept(UUID personId, UUID cvId, AcceptanceRequest request) {
        look(personId, ShownField.PROFILE, AccessReason.ACCOMPANIMENT_EDIT);
        cvs.requireReady(personId, caller.accountId(), cvId);
        return profiles.accept(personId, request.skills(), request.wantedJobs());
    }

    private void look(UUID personId, ShownField shown, AccessReason reason) {
        portfolios.requireOwn(caller.accountId(), personId);
        log.write(Access.byAdvisor(personId, shown, reason));
    }
}
