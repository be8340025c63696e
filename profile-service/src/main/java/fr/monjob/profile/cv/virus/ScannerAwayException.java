package fr.monjob.profile.cv.virus;

/** Nobody can tell at the moment whether a file does harm; it has to wait. */
public class ScannerAwayException extends RuntimeException {

    ScannerAwayException(String message, Exception cause) {
        super(message, cause);
    }
}
