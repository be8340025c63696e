package fr.monjob.demo.work;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.text.Plain;
import fr.monjob.demo.text.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes CVs as people bring them: in several layouts, some long, some short. For one thread. */
public final class CvText {

    private static final List<String> EXPERIENCE = List.of(
            "EXPÉRIENCES PROFESSIONNELLES", "Expériences", "PARCOURS PROFESSIONNEL", "Expérience professionnelle");
    private static final List<String> TRAINING = List.of("FORMATION", "Formations et diplômes", "FORMATION INITIALE");
    private static final List<String> SKILLS =
            List.of("COMPÉTENCES", "Ce que je sais faire", "Compétences principales");

    private final Dice dice;
    private final Trades trades;
    private final Territory territory;
    private final LocalDate today;
    private final List<String> languages = Resource.read("work/languages.txt").lines();
    private final List<String> leisure = Resource.read("work/leisure.txt").lines();
    private final List<String> qualities = Resource.read("work/qualities.txt").lines();
    private final List<String> schools = Resource.read("work/schools.txt").lines();

    public CvText(long seed, Trades trades, Territory territory, LocalDate today) {
        this.dice = Dice.of(seed, "cvs");
        this.trades = trades;
        this.territory = territory;
        this.today = today;
    }

    /** The CV of this person; to be asked for in the same order each time to come out the same. */
    public String of(Person person) {
        List<String> lines = new ArrayList<>();
        head(person, lines);
        boolean skillsFirst = dice.percent(30);
        if (skillsFirst) {
            skills(person, lines);
        }
        experiences(person, lines);
        training(person, lines);
        if (!skillsFirst && dice.percent(70)) {
            skills(person, lines);
        }
        section(lines, dice.pick(List.of("LANGUES", "Langues")), List.of(dice.pick(languages)));
        if (dice.percent(65)) {
            section(lines, "CENTRES D'INTÉRÊT", List.of(String.join(", ", dice.some(leisure, 3))));
        }
        return String.join("\n", lines) + "\n";
    }

    private void head(Person person, List<String> lines) {
        lines.add(person.fullName());
        lines.add(Plain.sentence(person.trade().doer(person.woman())));
        lines.add(person.street() + " " + person.home().postalCodes().get(0) + " "
                + person.home().name());
        lines.add(contact(person));
        lines.add(
                person.licence()
                        ? dice.pick(List.of("Permis B", "Permis B, véhicule personnel"))
                        : "Mobilité : " + person.travel());
        if (dice.percent(55)) {
            lines.add("");
            lines.add("Je cherche un poste " + of(person.trade().doer(person.woman())) + ". "
                    + Plain.sentence(String.join(", ", dice.some(qualities, 2))) + ".");
        }
    }

    private static String contact(Person person) {
        String phone = person.phone() == null ? "" : "Tél. " + person.phone();
        return person.email() == null ? phone : (phone + "  " + person.email()).strip();
    }

    private void experiences(Person person, List<String> lines) {
        List<String> entries = new ArrayList<>();
        int age = today.getYear() - person.birthDate().getYear();
        int year = today.getYear() - dice.between(0, 2);
        int first = Math.min(year, today.getYear() - age + 17);
        int count = dice.between(2, 5);
        for (int i = 0; i < count && (i == 0 || year > first); i++) {
            int length = dice.pick(List.of(0, 1, 1, 2, 3, 4, 7));
            int begin = Math.max(first, year - length);
            Trade trade = i < 2 || dice.percent(50) ? person.trade() : past(person);
            experience(person, trade, begin, year, entries);
            year = begin - dice.between(0, 2);
        }
        section(lines, dice.pick(EXPERIENCE), entries);
    }

    private Trade past(Person person) {
        return dice.percent(60) ? dice.pick(trades.listSameSector(person.trade())) : dice.pick(person.trades());
    }

    private void experience(Person person, Trade trade, int begin, int end, List<String> entries) {
        String when = begin == end ? String.valueOf(end) : begin + dice.pick(List.of(" - ", "-", " à ")) + end;
        entries.add(when + dice.pick(List.of(" : ", "  ", " – ")) + trade.doer(person.woman()) + ", "
                + dice.pick(trade.sector().places()) + ", "
                + territory.near(person.home(), dice).name());
        List<String> tasks = dice.some(trade.tasks(), dice.between(3, 5));
        if (dice.percent(65)) {
            tasks.forEach(task -> entries.add("- " + task));
        } else {
            entries.add(Plain.sentence(String.join(", ", tasks)) + ".");
        }
    }

    private void training(Person person, List<String> lines) {
        int left = Math.min(today.getYear() - 1, person.birthDate().getYear() + dice.between(16, 19));
        List<String> entries = new ArrayList<>();
        if (dice.percent(62)) {
            entries.add(Math.min(today.getYear() - 1, left + dice.between(0, 6)) + " "
                    + person.trade().training());
        }
        entries.add(left + " " + dice.pick(schools));
        if (dice.percent(25)) {
            entries.add((today.getYear() - dice.between(1, 8)) + " Sauveteur secouriste du travail (SST)");
        }
        section(lines, dice.pick(TRAINING), entries);
    }

    private void skills(Person person, List<String> lines) {
        List<String> entries = new ArrayList<>();
        dice.some(person.trade().tasks(), dice.between(3, 5)).forEach(task -> entries.add("- " + task));
        entries.add("- " + dice.pick(qualities));
        section(lines, dice.pick(SKILLS), entries);
    }

    private static void section(List<String> lines, String heading, List<String> entries) {
        lines.add("");
        lines.add(heading);
        lines.addAll(entries);
    }

    private static String of(String doer) {
        return "aeiouéèêh".indexOf(doer.charAt(0)) >= 0 ? "d'" + doer : "de " + doer;
    }
}
