package fr.monjob.messaging.inbox;

/** The service stops while an event is applied or waits for the database: neither applied nor dead, it comes again after the start. */
public class ConsumerStoppedException extends RuntimeException {

    public ConsumerStoppedException() {
        super("The service is stopping");
    }
}
