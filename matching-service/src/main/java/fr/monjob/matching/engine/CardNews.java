package fr.monjob.matching.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGNotification;

/** What the database told since it was last asked: who changed, each once, however often. */
final class CardNews {

    /** The channel on which the triggers of V1024 tell whose card changed. */
    static final String CARDS = "match_card";

    /** The channel on which the triggers of V1029 tell which employer's standing, workplaces or requests changed. */
    static final String EMPLOYERS = "match_employer";

    final Set<UUID> people = new LinkedHashSet<>();
    final Set<UUID> offers = new LinkedHashSet<>();
    final Set<UUID> employers = new LinkedHashSet<>();
    private boolean all;
    private long mark;

    private CardNews() {}

    /** @param told null for nothing */
    static CardNews of(PGNotification[] told) {
        CardNews news = new CardNews();
        if (told != null) {
            for (PGNotification each : told) {
                switch (each.getName()) {
                    case CARDS -> news.add(each.getParameter());
                    case EMPLOYERS -> news.employers.add(UUID.fromString(each.getParameter()));
                    default -> news.mark = Long.parseLong(each.getParameter());
                }
            }
        }
        return news;
    }

    /** A message of a kind that is not known here may mean anybody. */
    private void add(String message) {
        String[] words = message.split(" ");
        switch (words[0]) {
            case "person" -> people.add(UUID.fromString(words[1]));
            case "offer" -> offers.add(UUID.fromString(words[1]));
            default -> all = true;
        }
    }

    /** The last mark of {@link CaughtUpEngine} among it: all that was committed before that one was set is known. 0 for none. */
    long mark() {
        return mark;
    }

    /** Whether anybody's card may have changed. */
    boolean isAboutAll() {
        return all;
    }
}
