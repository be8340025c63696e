package fr.monjob.profile.peoplelist;

import fr.monjob.web.list.ListRefused;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The first line of a list: which column is what. */
final class ListHeader {

    private static final Set<ListColumn> NEEDED = Set.of(ListColumn.FAMILY_NAME, ListColumn.GIVEN_NAME);
    private static final Set<ListColumn> SAY_WHERE =
            Set.of(ListColumn.COMMUNE, ListColumn.COMMUNE_CODE, ListColumn.POSTAL_CODE);

    private final List<String> names;
    private final Map<Integer, ListColumn> columns = new HashMap<>();
    private final Map<ListColumn, String> nameOf = new EnumMap<>(ListColumn.class);

    private ListHeader(List<String> names) {
        this.names = names;
    }

    static ListHeader read(List<String> names) throws ListRefused {
        ListHeader header = new ListHeader(names);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (ListColumn.isForbidden(name)) {
                throw new ListRefused(
                        1,
                        name,
                        "Le numéro de sécurité sociale et le numéro d'allocataire ne doivent pas être envoyés :"
                                + " supprimez cette colonne.");
            }
            ListColumn column = ListColumn.find(name).orElse(null);
            if (column != null) {
                header.columns.put(i, column);
                if (header.nameOf.put(column, name) != null) {
                    throw new ListRefused(1, name, "Deux colonnes disent la même chose : gardez-en une.");
                }
            }
        }
        header.requireEnough();
        return header;
    }

    /** Columns that mean nothing here; they are not read. */
    List<String> ignored() {
        return IntStream.range(0, names.size())
                .filter(i -> !columns.containsKey(i) && !names.get(i).isEmpty())
                .mapToObj(names::get)
                .toList();
    }

    /** How the file calls this column; null when it has none. */
    String nameOf(ListColumn column) {
        return nameOf.get(column);
    }

    /** How the file calls the column at this place, from 0; beyond the header its number. */
    String nameAt(int place) {
        return place < names.size() ? names.get(place) : "colonne " + (place + 1);
    }

    int size() {
        return names.size();
    }

    Map<ListColumn, String> byColumn(List<String> cells) {
        Map<ListColumn, String> byColumn = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            ListColumn column = columns.get(i);
            if (column != null && !cells.get(i).isEmpty()) {
                byColumn.put(column, cells.get(i));
            }
        }
        return byColumn;
    }

    private void requireEnough() throws ListRefused {
        if (!nameOf.keySet().containsAll(NEEDED)) {
            throw new ListRefused(1, null, "La première ligne doit nommer les colonnes, dont « nom » et « prénom ».");
        }
        if (nameOf.keySet().stream().noneMatch(SAY_WHERE::contains)) {
            throw new ListRefused(1, null, "Il manque une colonne « commune », « code postal » ou « code INSEE ».");
        }
    }
}
