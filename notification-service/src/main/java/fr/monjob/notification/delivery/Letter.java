package fr.monjob.notification.delivery;

import java.util.List;

/**
 * What a mail or SMS says, ready for the templates.
 *
 * @param greeting     given name, or null
 * @param notAvailable one-tap link, or null
 * @param preferences  where the reader changes what they get; null where there is nothing to choose
 */
public record Letter(String subject, String greeting, List<Item> items, String notAvailable, String preferences) {

    /**
     * One message.
     *
     * @param reason  why the reader gets it
     * @param link    where to read on
     * @param button  what the link does
     * @param accept  one-tap link, or null
     * @param decline one-tap link, or null
     */
    public record Item(
            String title, String body, String reason, String link, String button, String accept, String decline) {}

    /** Whether it holds several messages. */
    public boolean isDigest() {
        return items.size() > 1;
    }
}
