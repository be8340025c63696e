package fr.monjob.profile.cv.upload;

/** Ends the inspection of a CV that is not kept. */
public final class CvRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CvRejection rejection;

    CvRejectedException(CvRejection rejection) {
        super(rejection.name(), null, false, false);
        this.rejection = rejection;
    }

    /** What is told to the person. */
    public CvRejection rejection() {
        return rejection;
    }
}
