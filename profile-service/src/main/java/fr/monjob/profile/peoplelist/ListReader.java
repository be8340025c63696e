package fr.monjob.profile.peoplelist;

import fr.monjob.profile.person.Mobility;
import fr.monjob.profile.person.OwnedSkill;
import fr.monjob.profile.person.PersonRequest;
import fr.monjob.profile.person.WantedJob;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** From the cells of a line to a profile; what can't be read is a fault with its line and column. For one thread. */
final class ListReader {

    /** How far people go when the list does not say: what most accept with a moped or the bus. */
    private static final int USUAL_RADIUS_KM = 20;

    /** The field of a profile, as on the wire, and the column that it came from. */
    private static final Map<String, ListColumn> COLUMN_OF = Map.of(
            "givenName", ListColumn.GIVEN_NAME,
            "familyName", ListColumn.FAMILY_NAME,
            "birthDate", ListColumn.BIRTH_DATE,
            "email", ListColumn.EMAIL,
            "phone", ListColumn.PHONE,
            "home", ListColumn.COMMUNE,
            "wantedJobs", ListColumn.JOBS,
            "skills", ListColumn.SKILLS);

    private final ListHeader header;
    private final ListFaults faults;
    private final ListPlaces places = new ListPlaces();
    private final RomeCatalogue rome = RomeCatalogue.load();
    private final ListTerms<RomeJob> jobs = new ListTerms<>(
            typed -> rome.findJob(typed.toUpperCase(Locale.ROOT)).or(() -> rome.findJobNamed(typed)));
    private final ListTerms<Skill> skills =
            new ListTerms<>(typed -> rome.findSkill(typed).or(() -> rome.findSkillNamed(typed)));

    ListReader(ListHeader header, ListFaults faults) {
        this.header = header;
        this.faults = faults;
    }

    List<UnderstoodJob> listUnderstoodJobs() {
        return jobs.understood((typed, job) -> new UnderstoodJob(typed, job.code(), job.label()));
    }

    List<UnderstoodSkill> listUnderstoodSkills() {
        return skills.understood((typed, skill) -> new UnderstoodSkill(typed, skill.code(), skill.label()));
    }

    /** The profile of a line; without what is at fault in it. */
    PersonRequest read(ListRow row) {
        checkCells(row);
        ListPlaces.Found place = places.find(row);
        if (place.code() == null) {
            faults.add(row, place.column(), place.fault());
        }
        return new PersonRequest(
                needed(row, ListColumn.GIVEN_NAME),
                needed(row, ListColumn.FAMILY_NAME),
                cell(row, ListColumn.BIRTH_DATE, ListWords::date, "Cette date n'existe pas (JJ/MM/AAAA)."),
                row.text(ListColumn.EMAIL),
                row.text(ListColumn.PHONE),
                new PersonRequest.Home(place.code(), row.text(ListColumn.ADDRESS), null),
                mobility(row),
                wantedJobs(row),
                skills(row),
                List.of(),
                null,
                null);
    }

    /** The column in which a field of the profile was written. */
    static ListColumn columnOf(String field) {
        return field.endsWith("radiusKm") ? ListColumn.RADIUS : COLUMN_OF.get(field.replaceFirst("[.\\[].*", ""));
    }

    /** Whether there is anything in a line that must not be there. */
    void checkCells(ListRow row) {
        IntStream.range(0, row.all().size()).forEach(place -> {
            String cell = row.all().get(place);
            if (place >= header.size() && !cell.isEmpty()) {
                faults.add(row, header.nameAt(place), "Cette ligne a plus de colonnes que la première.");
            } else if (ListColumn.isForbiddenValue(cell)) {
                faults.add(
                        row,
                        header.nameAt(place),
                        "Ceci ressemble à un numéro de sécurité sociale : il ne doit pas être envoyé.");
            } else if (cell.indexOf('\0') >= 0) {
                faults.add(row, header.nameAt(place), "Cette case n'est pas lisible.");
            }
        });
    }

    private String needed(ListRow row, ListColumn column) {
        if (row.text(column) == null) {
            faults.add(row, column, "Cette case est vide.");
        }
        return row.text(column);
    }

    private Mobility mobility(ListRow row) {
        return new Mobility(
                cell(row, ListColumn.TRAVEL, ListWords::travel, "Moyen de transport inconnu (vélo, voiture, bus…)."),
                cell(row, ListColumn.LICENCE, ListWords::licences, "Permis inconnu (B, ou oui, ou non)."),
                null);
    }

    private List<WantedJob> wantedJobs(ListRow row) {
        Integer radius =
                cell(row, ListColumn.RADIUS, ListWords::kilometres, "Un nombre de kilomètres est attendu, de 1 à 100.");
        if (radius != null && (radius < 1 || radius > 100)) {
            faults.add(row, ListColumn.RADIUS, "Un nombre de kilomètres est attendu, de 1 à 100.");
        }
        String typed = row.text(ListColumn.JOBS);
        if (typed == null) {
            return List.of();
        }
        int km = radius == null ? USUAL_RADIUS_KM : radius;
        return ListWords.parts(typed).stream()
                .flatMap(words -> job(row, words).stream())
                .distinct()
                .map(job -> new WantedJob(job.code(), km, List.of(), null))
                .toList();
    }

    private Optional<RomeJob> job(ListRow row, String words) {
        Optional<RomeJob> job = jobs.find(words);
        if (job.isEmpty()) {
            faults.add(row, ListColumn.JOBS, "Métier inconnu : « " + shortened(words) + " ».");
        }
        return job;
    }

    private List<OwnedSkill> skills(ListRow row) {
        String typed = row.text(ListColumn.SKILLS);
        if (typed == null) {
            return List.of();
        }
        return ListWords.lines(typed).stream()
                .flatMap(words -> skills(row, words).stream())
                .distinct()
                .map(skill -> new OwnedSkill(skill.code(), null))
                .toList();
    }

    /** Official names of skills have commas in them, so that a comma ends one only where it is none with it. */
    private List<Skill> skills(ListRow row, String words) {
        Optional<Skill> whole = skills.find(words);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Skill> found = new ArrayList<>();
        for (String part : words.split("\\s*,\\s*")) {
            skills.find(part)
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(
                                    row, ListColumn.SKILLS, "Compétence inconnue : « " + shortened(part) + " »."));
        }
        return found;
    }

    private <T> T cell(ListRow row, ListColumn column, Function<String, Optional<T>> read, String fault) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            faults.add(row, column, fault);
        }
        return value.orElse(null);
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
