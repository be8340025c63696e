package fr.monjob.profile.paper;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.contract.vocabulary.TravelMode;
import fr.monjob.profile.person.PersonView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile in the words that its person reads: no code, no field's name. */
record ProfileWords(PersonView person) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private static final Pattern FRENCH_PHONE = Pattern.compile("\\+33(\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");

    /** "1er décembre 2026". */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + (date.getDayOfMonth() == 1 ? "er " : " ") + MONTH.format(date);
    }

    String name() {
        return Stream.of(person.givenName(), person.familyName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    /** "à Lens"; nothing when nobody has said. */
    Optional<String> home() {
        return Optional.ofNullable(person.home()).map(PersonView.Home::communeName);
    }

    Optional<String> address() {
        return Optional.ofNullable(person.home()).map(PersonView.Home::address);
    }

    Optional<String> birthDate() {
        return Optional.ofNullable(person.birthDate()).map(ProfileWords::day);
    }

    /** Telephone and address, as far as there are any. */
    Optional<String> contacts() {
        String phone = person.phone() == null ? null : asDialled(person.phone());
        return joined(Stream.of(phone, person.email()).filter(contact -> contact != null), ", ");
    }

    /** "06 12 34 56 78" for +33612345678; overseas numbers stay as they are. */
    private static String asDialled(String phone) {
        return FRENCH_PHONE.matcher(phone).replaceFirst("0$1 $2 $3 $4 $5");
    }

    List<String> jobs() {
        return person.wantedJobs().stream().map(ProfileWords::job).toList();
    }

    List<String> skills() {
        return person.skills().stream().map(ProfileWords::skill).toList();
    }

    Optional<String> licences() {
        return joined(person.mobility().drivingLicences().stream().map(Enum::name), ", ");
    }

    Optional<String> travelModes() {
        Integer most = person.mobility().maxMinutes();
        return joined(person.mobility().modes().stream().map(ProfileWords::travelMode), ", ")
                .map(modes -> most == null ? modes : modes + " (" + most + " minutes au plus)");
    }

    Optional<String> languages() {
        return joined(person.languages().stream(), ", ");
    }

    String availability() {
        LocalDate from = person.availableFrom();
        return from == null ? "tout de suite" : "à partir du " + day(from);
    }

    Optional<String> summary() {
        return Optional.ofNullable(person.summary()).map(text -> text.replaceAll("\\s+", " "));
    }

    private static String job(PersonView.NamedJob job) {
        String way = "jusqu'à " + job.radiusKm() + " km de chez moi";
        Optional<String> contracts = joined(job.contractTypes().stream().map(ProfileWords::contract), " ou ");
        return Stream.of(Optional.of(way), contracts, hours(job.weeklyHours()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ; ", job.label() + " : ", ""));
    }

    private static String skill(PersonView.NamedSkill skill) {
        return skill.level() == null ? skill.label() : skill.label() + " (niveau " + skill.level() + " sur 4)";
    }

    private static Optional<String> hours(HoursRange hours) {
        if (hours == null || hours.min() == null && hours.max() == null) {
            return Optional.empty();
        }
        if (hours.max() == null) {
            return Optional.of(number(hours.min()) + " heures par semaine au moins");
        }
        return Optional.of((hours.min() == null ? "" : "de " + number(hours.min()) + " à ") + number(hours.max())
                + " heures par semaine" + (hours.min() == null ? " au plus" : ""));
    }

    private static String number(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String contract(ContractType type) {
        return switch (type) {
            case INTERIM -> "intérim";
            case CONTRAT_AIDE -> "contrat aidé";
            case ALTERNANCE -> "alternance";
            case PMSMP -> "immersion (PMSMP)";
            case CDI, CDD, CDDI -> type.name();
        };
    }

    private static String travelMode(TravelMode mode) {
        return switch (mode) {
            case WALK -> "à pied";
            case BIKE -> "à vélo";
            case MOPED -> "en scooter";
            case CAR -> "en voiture";
            case TRANSIT -> "en bus ou en train";
        };
    }

    private static Optional<String> joined(Stream<String> parts, String between) {
        return Optional.of(parts.collect(Collectors.joining(between))).filter(text -> !text.isEmpty());
    }
}
