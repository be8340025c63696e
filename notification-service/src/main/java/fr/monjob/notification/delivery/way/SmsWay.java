package fr.monjob.notification.delivery.way;

/** How an SMS leaves the house. */
public interface SmsWay {

    /**
     * Returns when the other side has taken it.
     *
     * @throws RefusedException when it never will; any other failure may pass
     */
    void send(OutgoingSms sms);

    /**
     * @param reference the same whenever this SMS is tried, so that a provider can drop the second
     * @param to        E.164
     */
    record OutgoingSms(String reference, String to, String text) {}
}
