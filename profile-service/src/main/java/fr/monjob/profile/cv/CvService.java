package fr.monjob.profile.cv;

import fr.monjob.profile.person.PersonService;
import fr.monjob.profile.person.PersonView;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's own CVs once they are there. */
@ApplicationScoped
public class CvService {

    private final CvRepository cvs;
    private final CvFileStore files;
    private final PersonService people;
    private final Cursors cursors;

    CvService(CvRepository cvs, CvFileStore files, PersonService people, Cursors cursors) {
        this.cvs = cvs;
        this.files = files;
        this.people = people;
        this.cursors = cursors;
    }

    /** The person's CVs, newest first. */
    @Transactional
    public Page<CvView> list(UUID personId, PageRequest page) {
        String list = "cvs " + personId;
        Optional<UUID> after = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(cvs.listAfter(personId, after, page.limit() + 1), page.limit(), cv -> cursors.write(list, cv.id))
                .map(CvView::of);
    }

    /** The file as it is kept; 404 unless it is the person's and was found harmless. */
    @Transactional
    public CvFile getFile(UUID personId, UUID cvId) {
        CvEntity cv = getReady(personId, cvId);
        CvKeyEntity key = CvKeyEntity.findById(personId);
        byte[] content = files.findContent(cvId, personId, key.sealedKey).orElseThrow(CvService::notFound);
        return new CvFile(cv.filename, cv.kind.mediaType(), content);
    }

    /** The ids of all that the person sent, in their order. */
    @Transactional
    public List<UUID> listSent(UUID personId) {
        return CvEntity.<CvEntity>stream("personId = ?1 ORDER BY id", personId)
                .map(cv -> cv.id)
                .toList();
    }

    /** A file of this person as it is kept, harmless or not yet looked at; empty when it is gone. */
    @Transactional
    public Optional<CvFile> findSent(UUID personId, UUID cvId) {
        return CvEntity.find(cvId, personId).flatMap(cv -> {
            CvKeyEntity key = CvKeyEntity.findById(personId);
            return files.findContent(cvId, personId, key.sealedKey)
                    .map(content -> new CvFile(cv.filename, cv.kind.mediaType(), content));
        });
    }

    /** Adds to the profile what the person accepted of what their CV suggested, or of what they thought of meanwhile. */
    @Transactional
    public PersonView accept(UUID personId, UUID cvId, AcceptanceRequest request) {
        getReady(personId, cvId);
        return people.accept(personId, request.skills(), request.wantedJobs());
    }

    /** Forgets a CV. The row goes first: a file without one is nobody's, and can not be opened. */
    @Transactional
    public void delete(UUID personId, UUID cvId) {
        CvEntity.find(cvId, personId).orElseThrow(CvService::notFound).delete();
        CvEntity.flush();
        files.delete(cvId);
    }

    /** The person's newest CV that was found harmless. */
    @Transactional
    public Optional<UUID> findNewestReady(UUID personId) {
        return CvEntity.<CvEntity>find("personId = ?1 AND status = ?2 ORDER BY id DESC", personId, CvStatus.READY)
                .firstResultOptional()
                .map(cv -> cv.id);
    }

    /** Whether this is a CV of the person, found harmless. */
    @Transactional
    public boolean isReady(UUID personId, UUID cvId) {
        return CvEntity.count("id = ?1 AND personId = ?2 AND status = ?3", cvId, personId, CvStatus.READY) == 1;
    }

    private static CvEntity getReady(UUID personId, UUID cvId) {
        return CvEntity.find(cvId, personId)
                .filter(cv -> cv.status == CvStatus.READY)
                .orElseThrow(CvService::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
