package fr.monjob.insertion.list;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list, by the names that people give it. Accents, case, blanks and signs do not matter. */
public interface ListColumn {

    /** As people write them; the first is what the column is called here. */
    List<String> names();

    /** Whether a list is none without it. */
    boolean isNeeded();

    /** The column that a header means. */
    static <C extends Enum<C> & ListColumn> Optional<C> find(Class<C> columns, String header) {
        String letters = letters(header);
        return Arrays.stream(columns.getEnumConstants())
                .filter(column ->
                        column.names().stream().map(ListColumn::letters).anyMatch(letters::equals))
                .findFirst();
    }

    private static String letters(String name) {
        return plain(name).replaceAll("[^a-z]", "");
    }

    /** Without accents, in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
