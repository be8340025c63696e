package fr.monjob.demo.balance;

import fr.monjob.demo.employer.Siret;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Pas-de-Calais' hours of insertion of 2022, line by line: 362 000 of the clause by 1 253 people with 10 facilitators,
 * 244 794 in 122 colleges by 997 people of 26 structures; and since they began those of the ERBM, 324 000 by 712 people of
 * whom 334 with RSA and 172 under 26, and of the canal Seine-Nord Europe, 75 000 by 102 people. Nobody is anybody.
 */
final class ClauseBook {

    static final int FACILITATORS = 10;

    private static final String PEOPLE = "reference;entree le;publics\n";
    private static final String HOURS = "participant;mois;heures;contrat;justificatif;college;activite\n";

    /** A month of full-time work, in hundredths of an hour. */
    private static final long MOST_A_MONTH = 151_67;

    /** The first SIRET of a contractor; behind those of the demo's employers. */
    private static final int FIRST_CONTRACTOR = 5_000_000;

    private static final List<String> ACTIVITIES = List.of("entretien", "restauration", "services partagés");

    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private ClauseBook() {}

    static List<PlannedProgramme> programmes() {
        List<PlannedProgramme> programmes = new ArrayList<>(clauses());
        programmes.add(colleges());
        programmes.add(site("ERBM", "C", 324_000, 712, YearMonth.of(2018, 1), YearMonth.of(2022, 8), 334, 172, 100));
        programmes.add(site(
                "Canal Seine-Nord Europe",
                "D",
                75_000,
                102,
                YearMonth.of(2020, 1),
                YearMonth.of(2022, 7),
                61,
                24,
                110));
        return programmes;
    }

    private static List<PlannedProgramme> clauses() {
        long[] people = Shares.of(1_253, FACILITATORS);
        long[] hours = Shares.of(362_000_00, 1_253);
        List<PlannedProgramme> programmes = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < FACILITATORS; i++) {
            List<Worker> workers = workers("A" + i + "-", hours, first, (int) people[i], 2022);
            first += (int) people[i];
            programmes.add(new PlannedProgramme(
                    "Marchés publics, PLIE " + (i + 1),
                    "MARCHE_PUBLIC",
                    "Collectivités du PLIE " + (i + 1),
                    i,
                    "2022-01-01",
                    "2022-12-31",
                    list(workers),
                    List.of(lot("Clause 2022", FIRST_CONTRACTOR + i, workers, List.of()))));
        }
        return programmes;
    }

    private static PlannedProgramme colleges() {
        int structures = 26;
        long[] people = Shares.of(997, structures);
        long[] places = Shares.of(122, structures);
        long[] hours = Shares.of(244_794_00, 997);
        List<PlannedLot> lots = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        int first = 0;
        int college = 0;
        for (int i = 0; i < structures; i++) {
            List<Worker> workers = workers("B" + i + "-", hours, first, (int) people[i], 2022);
            first += (int) people[i];
            List<String[]> at = new ArrayList<>();
            for (int place = 0; place < places[i]; place++) {
                at.add(college(college++));
            }
            lots.add(lot("Structure " + (i + 1), FIRST_CONTRACTOR + 20 + i, workers, at));
            all.append(list(workers).substring(PEOPLE.length()));
        }
        return new PlannedProgramme(
                "Marché d'insertion en collège 2022",
                "MARCHE_COLLEGE",
                "Département du Pas-de-Calais",
                0,
                "2022-01-01",
                "2022-12-31",
                PEOPLE + all,
                lots);
    }

    private static PlannedProgramme site(
            String name,
            String prefix,
            long hours,
            int people,
            YearMonth from,
            YearMonth lastEntry,
            int withRsa,
            int under26,
            int contractor) {
        long[] each = Shares.of(hours * 100, people);
        long months = from.until(lastEntry, ChronoUnit.MONTHS) + 1;
        List<Worker> workers = IntStream.range(0, people)
                .mapToObj(i -> new Worker(
                        prefix + "-" + i,
                        from.plusMonths(i * months / people),
                        each[i],
                        // Who is under 26 has no RSA, but for the few who have children.
                        i < withRsa ? "RSA" : i < withRsa + under26 ? "UNDER_26" : "LONG_TERM_UNEMPLOYED"))
                .toList();
        return new PlannedProgramme(
                name,
                "GRAND_CHANTIER",
                name,
                1,
                from.atDay(1).toString(),
                "2030-12-31",
                list(workers),
                List.of(lot("Tous corps d'état", FIRST_CONTRACTOR + contractor, workers, List.of())));
    }

    /** @param hours in hundredths, from first to last month without a gap */
    private record Worker(String reference, YearMonth from, long hours, String publics) {}

    private static List<Worker> workers(String prefix, long[] hours, int first, int count, int year) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Worker(
                        prefix + i,
                        YearMonth.of(year, 1 + i % 10),
                        hours[first + i],
                        i % 4 == 0 ? "RSA,LONG_TERM_UNEMPLOYED" : i % 3 == 0 ? "UNDER_26" : "RSA"))
                .toList();
    }

    private static String list(List<Worker> workers) {
        StringBuilder csv = new StringBuilder(PEOPLE);
        workers.forEach(worker -> csv.append(worker.reference)
                .append(';')
                .append(worker.from.atDay(1))
                .append(';')
                .append(worker.publics)
                .append('\n'));
        return csv.toString();
    }

    private static PlannedLot lot(String name, int contractor, List<Worker> workers, List<String[]> colleges) {
        StringBuilder csv = new StringBuilder(HOURS);
        long whole = 0;
        for (int place = 0; place < workers.size(); place++) {
            Worker worker = workers.get(place);
            String college = colleges.isEmpty()
                    ? ";"
                    : colleges.get(place % colleges.size())[0] + ";" + ACTIVITIES.get(place % 3);
            int months = (int) ((worker.hours + MOST_A_MONTH - 1) / MOST_A_MONTH);
            long[] each = Shares.of(worker.hours, months);
            for (int month = 0; month < months; month++) {
                YearMonth worked = worker.from.plusMonths(month);
                csv.append("%s;%s;%s;CDD;bulletin %s;%s\n"
                        .formatted(worker.reference, worked, Shares.decimal(each[month]), worked, college));
            }
            whole += worker.hours;
        }
        return new PlannedLot(name, Siret.of(contractor), (whole + 99) / 100, colleges, csv.toString());
    }

    /** A code that passes its check; the State gives no such high numbers. */
    private static String[] college(int number) {
        int digits = 629_000 + number;
        return new String[] {
            "0" + digits + UAI_LETTERS.charAt(digits % UAI_LETTERS.length()), "Collège fictif " + (number + 1)
        };
    }
}
