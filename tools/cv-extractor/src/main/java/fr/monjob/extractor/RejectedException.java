package fr.monjob.extractor;

/** Ends the reading of a document that is not going to be read. */
final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rejection rejection;

    RejectedException(Rejection rejection) {
        super(rejection.name(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
