package fr.monjob.profile.erasure;

import fr.monjob.privacy.PersonEraser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets go of who is back after a restore. */
@ApplicationScoped
class RestoredPersonEraser implements PersonEraser {

    private final ErasureService erasures;

    RestoredPersonEraser(ErasureService erasures) {
        this.erasures = erasures;
    }

    @Override
    public int erase(UUID person) {
        erasures.eraseEverywhereAgain(person);
        return 0;
    }
}
