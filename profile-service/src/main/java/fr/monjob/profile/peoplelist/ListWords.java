package fr.monjob.profile.peoplelist;

import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.contract.vocabulary.TravelMode;
import fr.monjob.profile.person.NameKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in the cells of a spreadsheet. Each method is empty for what it can't read. */
final class ListWords {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BETWEEN_MANY = Pattern.compile("\\s*[,;/|+\\n]\\s*|\\s+et\\s+");
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern KILOMETRES =
            Pattern.compile("([0-9]{1,3})(?:[.,]0+)?\\s*(?:km)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, List<DrivingLicence>> LICENCE_ANSWERS = Map.of(
            "oui", List.of(DrivingLicence.B),
            "o", List.of(DrivingLicence.B),
            "x", List.of(DrivingLicence.B),
            "1", List.of(DrivingLicence.B),
            "non", List.of(),
            "n", List.of(),
            "0", List.of(),
            "aucun", List.of(),
            "sans", List.of());

    private static final Map<String, TravelMode> TRAVEL = Map.ofEntries(
            Map.entry("pied", TravelMode.WALK),
            Map.entry("apied", TravelMode.WALK),
            Map.entry("marche", TravelMode.WALK),
            Map.entry("velo", TravelMode.BIKE),
            Map.entry("bicyclette", TravelMode.BIKE),
            Map.entry("trottinette", TravelMode.BIKE),
            Map.entry("scooter", TravelMode.MOPED),
            Map.entry("mobylette", TravelMode.MOPED),
            Map.entry("cyclomoteur", TravelMode.MOPED),
            Map.entry("moto", TravelMode.CAR),
            Map.entry("voiture", TravelMode.CAR),
            Map.entry("vehicule", TravelMode.CAR),
            Map.entry("auto", TravelMode.CAR),
            Map.entry("bus", TravelMode.TRANSIT),
            Map.entry("train", TravelMode.TRANSIT),
            Map.entry("tram", TravelMode.TRANSIT),
            Map.entry("car", TravelMode.TRANSIT),
            Map.entry("transportsencommun", TravelMode.TRANSIT),
            Map.entry("transportencommun", TravelMode.TRANSIT));

    private ListWords() {}

    /** 17/05/1990, 17-5-1990, 17.05.1990 or 1990-05-17. */
    static Optional<LocalDate> date(String cell) {
        String text = cell.replaceFirst("[ T]0?0:00(:00)?$", "");
        try {
            return Optional.of(
                    text.matches("[0-9]{4}-.*")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text.replaceAll("[-. ]", "/"), FRENCH));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whole kilometres, with or without "km". */
    static Optional<Integer> kilometres(String cell) {
        Matcher number = KILOMETRES.matcher(cell);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    /** Several things in one cell that have commas themselves. */
    static List<String> lines(String cell) {
        return Arrays.stream(BETWEEN_LINES.split(cell.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Several things in one cell. */
    static List<String> parts(String cell) {
        return Arrays.stream(BETWEEN_MANY.split(cell.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** "oui" (a car), "non", "B", "permis B, C". */
    static Optional<List<DrivingLicence>> licences(String cell) {
        List<DrivingLicence> answer = LICENCE_ANSWERS.get(NameKey.plain(cell));
        if (answer != null) {
            return Optional.of(answer);
        }
        List<Optional<DrivingLicence>> named = parts(cell.replaceFirst("(?i)^\\s*permis\\s*", "")).stream()
                .map(ListWords::licence)
                .toList();
        return all(named);
    }

    /** "à pied", "vélo", "voiture / bus". */
    static Optional<List<TravelMode>> travel(String cell) {
        if (List.of("non", "aucun", "sans", "n", "0").contains(NameKey.plain(cell))) {
            return Optional.of(List.of());
        }
        if (List.of("oui", "o").contains(NameKey.plain(cell))) {
            return Optional.of(List.of(TravelMode.CAR));
        }
        return all(parts(cell).stream()
                .map(word -> Optional.ofNullable(TRAVEL.get(NameKey.plain(word))))
                .toList());
    }

    private static Optional<DrivingLicence> licence(String word) {
        return Arrays.stream(DrivingLicence.values())
                .filter(licence -> NameKey.plain(licence.name()).equals(NameKey.plain(word)))
                .findFirst();
    }

    private static <T> Optional<List<T>> all(List<Optional<T>> read) {
        return !read.isEmpty() && read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }
}
