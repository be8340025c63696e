package fr.monjob.contract.event;

/** An event that can never be read, however often it is tried: it belongs to the dead letters. */
public class MalformedEventException extends RuntimeException {

    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
