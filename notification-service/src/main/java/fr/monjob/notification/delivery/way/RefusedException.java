package fr.monjob.notification.delivery.way;

/** The other side will never take this: no such address, blocked number. */
public class RefusedException extends RuntimeException {

    public RefusedException(String reason) {
        super(reason);
    }
}
