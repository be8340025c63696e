package fr.monjob.profile.peoplelist;

import fr.monjob.profile.person.NameKey;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the commune that a line means. A name alone has to be right, but for accents, hyphens, case and "St"; with its
 * postal code a slip is forgiven. What may be two communes is asked, not guessed. For one thread.
 */
final class ListPlaces {

    private static final int AMONG = 20;

    private final Communes communes = Communes.load();
    private final Map<String, Found> known = new HashMap<>();

    /** A commune's code, or what has to be mended in which column. */
    record Found(String code, ListColumn column, String fault) {}

    Found find(ListRow row) {
        String insee = row.text(ListColumn.COMMUNE_CODE);
        String postal = postal(row.text(ListColumn.POSTAL_CODE));
        String name = row.text(ListColumn.COMMUNE);
        return known.computeIfAbsent(insee + "|" + postal + "|" + name, key -> find(insee, postal, name));
    }

    private Found find(String insee, String postal, String name) {
        if (insee != null) {
            return communes.findByCode(insee.length() == 4 ? "0" + insee : insee)
                    .map(ListPlaces::found)
                    .orElse(fault(ListColumn.COMMUNE_CODE, "Ce code INSEE n'existe pas."));
        }
        if (name == null && postal == null) {
            return fault(ListColumn.COMMUNE, "Indiquez la commune.");
        }
        return name == null ? byPostalCode(postal) : byName(postal, name);
    }

    private Found byPostalCode(String postal) {
        List<Commune> there = communes.search(postal, AMONG).stream()
                .filter(commune -> commune.postalCodes().contains(postal))
                .toList();
        if (there.isEmpty()) {
            return fault(ListColumn.POSTAL_CODE, "Ce code postal n'existe pas.");
        }
        return there.size() == 1
                ? found(there.get(0))
                : fault(ListColumn.POSTAL_CODE, "Plusieurs communes ont ce code postal : ajoutez la commune.");
    }

    private Found byName(String postal, String typed) {
        String name = typed.replaceFirst("(?i)\\s+cedex(\\s+[0-9]+)?$", "");
        if (postal != null) {
            List<Commune> alike = communes.search(name, AMONG);
            return communes.search(postal + " " + name, AMONG).stream()
                    .filter(commune -> commune.postalCodes().contains(postal))
                    .filter(commune ->
                            alike.contains(commune) || plain(commune.name()).equals(plain(name)))
                    .findFirst()
                    .map(ListPlaces::found)
                    .orElse(fault(ListColumn.COMMUNE, "Cette commune n'a pas ce code postal."));
        }
        List<Commune> called = communes.search(name, AMONG).stream()
                .filter(commune -> plain(commune.name()).equals(plain(name)))
                .toList();
        if (called.isEmpty()) {
            return fault(ListColumn.COMMUNE, "Cette commune n'existe pas : vérifiez son nom.");
        }
        return called.size() == 1
                ? found(called.get(0))
                : fault(ListColumn.COMMUNE, "Plusieurs communes ont ce nom : ajoutez le code postal.");
    }

    private static Found found(Commune commune) {
        return new Found(commune.code(), null, null);
    }

    private static Found fault(ListColumn column, String message) {
        return new Found(null, column, message);
    }

    /** A spreadsheet takes the first 0 of 01000 away. */
    private static String postal(String cell) {
        return cell != null && cell.matches("[0-9]{4}") ? "0" + cell : cell;
    }

    private static String plain(String name) {
        return List.of(name.split("[\\s'’-]+")).stream()
                .map(NameKey::plain)
                .map(word -> word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word)
                .collect(Collectors.joining());
    }
}
