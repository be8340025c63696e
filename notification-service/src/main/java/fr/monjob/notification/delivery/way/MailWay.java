package fr.monjob.notification.delivery.way;

/** How a mail leaves the house. */
public interface MailWay {

    /**
     * Returns when the other side has taken it.
     *
     * @throws RefusedException when it never will; any other failure may pass
     */
    void send(OutgoingMail mail);

    /** @param messageId without angle brackets, the same whenever this mail is tried */
    record OutgoingMail(String messageId, String to, String subject, String text, String html) {}
}
