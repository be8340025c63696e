package fr.monjob.profile.cv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** The files of a person as a whole. */
@ApplicationScoped
public class CvFiles {

    private final CvFileStore files;
    private final Event<Ownerless> ownerless;

    /** Files whose rows go with this transaction. */
    record Ownerless(List<UUID> files) {}

    CvFiles(CvFileStore files, Event<Ownerless> ownerless) {
        this.files = files;
        this.ownerless = ownerless;
    }

    /** Deletes the files after the commit; before it they may still be wanted. Nobody can read one that stays: its key is gone. */
    @Transactional(TxType.MANDATORY)
    public void deleteWithTheirOwner(UUID personId) {
        ownerless.fire(new Ownerless(
                CvEntity.<CvEntity>stream("personId", personId).map(cv -> cv.id).toList()));
    }

    void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ownerless gone) {
        gone.files().forEach(files::delete);
    }
}
