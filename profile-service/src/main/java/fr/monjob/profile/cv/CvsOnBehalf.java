package fr.monjob.profile.cv;

import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** A person's CVs as the one knows them who brought some; whether they accompany the person is decided by the caller. */
@ApplicationScoped
public class CvsOnBehalf {

    private final CvRepository cvs;
    private final CvFileStore files;
    private final Cursors cursors;

    CvsOnBehalf(CvRepository cvs, CvFileStore files, Cursors cursors) {
        this.cvs = cvs;
        this.files = files;
        this.cursors = cursors;
    }

    /** All CVs of the person, newest first; those that somebody else brought without what was found in them. */
    @Transactional(TxType.MANDATORY)
    public Page<CvView> list(UUID personId, UUID senderId, PageRequest page) {
        String list = "cvs " + personId;
        Optional<UUID> after = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(cvs.listAfter(personId, after, page.limit() + 1), page.limit(), cv -> cursors.write(list, cv.id))
                .map(cv -> cv.senderId.equals(senderId) ? CvView.of(cv) : CvView.unread(cv));
    }

    /** The file as it is kept; 404 unless this sender brought it and it was found harmless. */
    @Transactional(TxType.MANDATORY)
    public CvFile getFile(UUID personId, UUID senderId, UUID cvId) {
        CvEntity cv = getReady(personId, senderId, cvId);
        CvKeyEntity key = CvKeyEntity.findById(personId);
        byte[] content = files.findContent(cvId, personId, key.sealedKey).orElseThrow(CvsOnBehalf::notFound);
        return new CvFile(cv.filename, cv.kind.mediaType(), content);
    }

    /** @throws ProblemException 404 unless this sender brought it and it was found harmless */
    @Transactional(TxType.MANDATORY)
    public void requireReady(UUID personId, UUID senderId, UUID cvId) {
        getReady(personId, senderId, cvId);
    }

    private static CvEntity getReady(UUID personId, UUID senderId, UUID cvId) {
        return CvEntity.findSent(cvId, personId, senderId)
                .filter(cv -> cv.status == CvStatus.READY)
                .orElseThrow(CvsOnBehalf::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
