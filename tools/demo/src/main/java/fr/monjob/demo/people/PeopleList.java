package fr.monjob.demo.people;

import fr.monjob.demo.work.Trade;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The Département's list of people, as its spreadsheet saves it: CSV with semicolons. */
public final class PeopleList {

    private static final String HEADER =
            "Nom;Prénom;Date de naissance;Téléphone;Courriel;Adresse;Code INSEE;Métiers recherchés;Compétences;Rayon (km);Permis;Transport;Email du référent\n";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PeopleList() {}

    /** @param advisorEmail of the advisor with this number */
    public static String csv(List<Person> people, IntFunction<String> advisorEmail) {
        return people.stream()
                .map(person -> line(person, advisorEmail.apply(person.advisor())))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Person person, String advisor) {
        return String.join(
                        ";",
                        person.familyName(),
                        person.givenName(),
                        person.birthDate().format(FRENCH),
                        orEmpty(person.phone()),
                        orEmpty(person.email()),
                        person.street(),
                        person.home().code(),
                        person.trades().stream().map(Trade::romeCode).collect(Collectors.joining(", ")),
                        String.join(", ", person.skills()),
                        String.valueOf(person.radiusKm()),
                        person.licence() ? "B" : "non",
                        person.travel(),
                        advisor)
                + "\n";
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }
}
