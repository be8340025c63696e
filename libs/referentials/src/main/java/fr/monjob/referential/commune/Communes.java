package fr.monjob.referential.commune;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All communes of France and their groups, read once from the resources of this library: no network, no database.
 * Immutable, for any number of threads.
 */
public final class Communes {

    private final List<Commune> all;
    private final Map<String, Commune> byCode;
    private final Map<String, Epci> epcis;
    private final CommuneSearch search;

    private Communes() {
        all = CommuneTable.readCommunes();
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(Commune::code, Function.identity()));
        epcis = CommuneTable.readEpcis().stream()
                .collect(Collectors.toUnmodifiableMap(Epci::code, Function.identity()));
        search = new CommuneSearch(all);
    }

    /** Gives the one shared instance; the first call reads the tables (0.6 s of one core). */
    public static Communes load() {
        return Shared.INSTANCE;
    }

    /** Gives all communes, the most populous first. */
    public List<Commune> all() {
        return all;
    }

    /** Finds by INSEE code, in either case; nothing for null. */
    public Optional<Commune> findByCode(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    /**
     * Finds what somebody is typing: a name or its beginning, a postal code or its beginning, or both ("62300 lens"), an
     * INSEE code that isn't also a postal code. Accents, case, hyphens, apostrophes, {@code st} and {@code ste} do not matter; a slip of one or two
     * letters is forgiven when nothing else fits. Best first: the exact name, names that begin so, names with a word that
     * begins so; the more populous first among equals. Empty for null, blank or senseless input.
     *
     * @param limit the most that is given, at least 1
     */
    public List<Commune> search(String query, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
        return search.search(query == null ? "" : query, limit);
    }

    /** Finds a group by its code, as {@link Commune#epciCode} gives it. */
    public Optional<Epci> findEpci(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(epcis.get(code));
    }

    private static final class Shared {
        private static final Communes INSTANCE = new Communes();
    }
}
