package fr.monjob.insertion.list;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a list, by the names that people give it. Accents, case, blanks and signs do not matter. */
public interface ListColumn {

    /** Small letters only. */
    Set<String> names();

    /** Whether a list is none without it. */
    boolean isNeeded();

    /** The column that a header means. */
    static <C extends Enum<C> & ListColumn> Optional<C> find(Class<C> columns, String header) {
        String plain = plain(header).replaceAll("[^a-z]", "");
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.names().contains(plain))
                .findFirst();
    }

    /** Without accents, in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
