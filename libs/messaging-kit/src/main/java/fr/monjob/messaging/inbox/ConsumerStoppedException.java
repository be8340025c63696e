package fr.monjob.messaging.inbox;

/** The service stops before an event is applied: it is not dead either, and comes again after the start. */
public class ConsumerStoppedException extends RuntimeException {

    public ConsumerStoppedException() {
        super("The service is stopping");
    }
}
