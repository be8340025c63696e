package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The people of an advisor's own portfolio, as the product knows them. For one thread. */
final class Portfolio {

    private static final int PAGE = 100;

    private final Map<String, Deque<Entry>> entries = new HashMap<>();

    /** @param version of the profile, as it would be printed now */
    record Entry(String id, long version) {}

    private Portfolio() {}

    /** Reads the caller's list to its end. */
    static Portfolio read(Caller advisor) {
        Portfolio portfolio = new Portfolio();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = advisor.get("/profiles?limit=" + PAGE + cursor);
            page.get("items").forEach(portfolio::add);
            JsonNode next = page.get("nextCursor");
            cursor = next == null || next.isNull() ? null : "&cursor=" + next.textValue();
        }
        return portfolio;
    }

    private void add(JsonNode item) {
        String key = key(
                item.get("givenName").textValue(),
                item.get("familyName").textValue(),
                item.get("communeName").textValue());
        entries.computeIfAbsent(key, name -> new ArrayDeque<>())
                .add(new Entry(item.get("id").textValue(), item.get("version").longValue()));
    }

    /** Of two of one name in one commune either may be taken; each is taken once. */
    Entry take(Person person) {
        Deque<Entry> found = entries.get(
                key(person.givenName(), person.familyName(), person.home().name()));
        if (found == null || found.isEmpty()) {
            throw new IllegalStateException(person.fullName() + " is in nobody's portfolio");
        }
        return found.poll();
    }

    private static String key(String given, String family, String commune) {
        return given + "|" + family + "|" + commune;
    }
}
