package fr.monjob.demo.balance;

import fr.monjob.demo.employer.Siret;
import java.time.LocalDate;
import java.util.List;

/**
 * The Pas-de-Calais' measures of 2022, line by line, and what their trends need: 3 230 people in the IAE and 770 in a CDDI
 * in 100 structures, 7.8 M€ of which 4.8; 194 immersions; 4 240 people in training, 1 910 in 2017; 222 projects and 22
 * preparatory actions of the coup de pouce for 170 people of whom 136 went back to work; 9 000 accompanied returns to work
 * since 2009, 900 of them in 2022.
 */
final class MeasureBook {

    private static final String HEADER =
            "personne;mesure;structure;debut;fin;heures;objet;coup de pouce;montant;financeur;resultat;termine le\n";

    /** Behind those of the demo's employers and of its contractors. */
    private static final int FIRST_STRUCTURE = 6_000_000;

    /** Measures of 2022 that ended in a lasting job or one of six months: 136 projects, and two of three accompaniments. */
    static final int RETURNS = 136 + 600;

    private static final int STRUCTURES = 100;
    private static final List<String> PURPOSES = List.of("DISCOVER", "CONFIRM", "RECRUIT");

    private final StringBuilder csv = new StringBuilder(HEADER);

    private MeasureBook() {}

    static String csv() {
        MeasureBook book = new MeasureBook();
        book.insertionJobs("IAE", 3_230, 3_000_000_00L, "État");
        book.insertionJobs("CDDI", 770, 4_800_000_00L, "Département");
        book.immersions();
        book.trainings(2017, 1_910);
        book.trainings(2022, 4_240);
        book.coupsDePouce();
        book.accompaniments();
        return book.csv.toString();
    }

    private void insertionJobs(String kind, int people, long cents, String funder) {
        long[] amounts = Shares.of(cents, people);
        for (int i = 0; i < people; i++) {
            LocalDate from = LocalDate.of(2022, 1 + i % 12, 1 + i % 28);
            line(
                    kind + "-" + i,
                    kind,
                    structure(i),
                    from,
                    from.plusMonths(6).minusDays(1),
                    "26",
                    "",
                    "",
                    Shares.decimal(amounts[i]),
                    funder,
                    "",
                    "");
        }
    }

    private void immersions() {
        for (int i = 0; i < 194; i++) {
            LocalDate from = LocalDate.of(2022, 1 + i % 12, 1 + i % 28);
            line(
                    "PMSMP-" + i,
                    "PMSMP",
                    structure(i),
                    from,
                    from.plusDays(13),
                    "",
                    PURPOSES.get(i % 3),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private void trainings(int year, int people) {
        for (int i = 0; i < people; i++) {
            LocalDate from = LocalDate.of(year, 1 + i % 12, 1 + i % 28);
            line("F" + year + "-" + i, "FORMATION", "", from, from.plusMonths(4), "", "", "", "", "", "", "");
        }
    }

    private void coupsDePouce() {
        for (int i = 0; i < 222; i++) {
            int person = i % 170;
            LocalDate from = LocalDate.of(2022, 1 + i % 10, 1 + i % 28);
            String outcome = i < 136 ? "LASTING_EMPLOYMENT" : i < 170 ? "NONE" : "TRAINING";
            line(
                    "CDP-" + person,
                    "COUP_DE_POUCE",
                    "",
                    from,
                    from.plusDays(40),
                    "",
                    "",
                    "PROJECT",
                    "",
                    "",
                    outcome,
                    from.plusDays(40).toString());
        }
        for (int i = 0; i < 22; i++) {
            LocalDate from = LocalDate.of(2022, 1 + i % 12, 1 + i);
            line(
                    "CDPA-" + i,
                    "COUP_DE_POUCE",
                    "",
                    from,
                    from.plusDays(10),
                    "",
                    "",
                    "PREPARATORY_ACTION",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private void accompaniments() {
        long[] before = Shares.of(8_100, 13);
        for (int year = 2009; year <= 2022; year++) {
            long people = year == 2022 ? 900 : before[year - 2009];
            for (int i = 0; i < people; i++) {
                LocalDate from = LocalDate.of(year, 1 + i % 6, 1 + i % 28);
                LocalDate ended = from.plusMonths(5);
                line(
                        "ME" + year + "-" + i,
                        "ACCOMPAGNEMENT_EMPLOI",
                        "",
                        from,
                        ended,
                        "",
                        "",
                        "",
                        "",
                        "",
                        i % 3 == 0 ? "LASTING_EMPLOYMENT" : i % 3 == 1 ? "CDD_6_MONTHS" : "OTHER_EMPLOYMENT",
                        ended.toString());
            }
        }
    }

    private static String structure(int number) {
        return Siret.of(FIRST_STRUCTURE + number % STRUCTURES);
    }

    private void line(String person, String kind, String structure, LocalDate from, LocalDate to, String... rest) {
        csv.append(person)
                .append(';')
                .append(kind)
                .append(';')
                .append(structure)
                .append(';')
                .append(from)
                .append(';')
                .append(to)
                .append(';')
                .append(String.join(";", rest))
                .append('\n');
    }
}
