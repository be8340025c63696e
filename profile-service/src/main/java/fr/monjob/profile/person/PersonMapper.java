package fr.monjob.profile.person;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.candidate.CandidateProfile.SkillLevel;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Identifier;
import fr.monjob.profile.candidate.Telling;
import fr.monjob.profile.location.GeoPosition;
import fr.monjob.profile.location.Place;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/** Between the wire, the table and the event: each field that passes here is a decision about privacy. */
final class PersonMapper {

    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);

    private PersonMapper() {}

    /** An empty profile but for what the registration said. */
    static PersonEntity personOf(AccountEntity account) {
        PersonEntity person = new PersonEntity();
        person.id = account.id;
        person.givenName = account.givenName;
        person.familyName = account.familyName;
        reach(person, account.identifier);
        person.nameKey = NameKey.of(account.familyName, account.givenName);
        person.createdAt = account.createdAt;
        person.changedAt = account.createdAt;
        // Who opened it themselves has nothing to confirm.
        person.confirmedAt = account.identifier == null ? null : account.createdAt;
        return person;
    }

    /** What they log in with reaches them too, when it is an address or a number and nothing else was given. */
    static void reach(PersonEntity person, String identifier) {
        if (person.email == null && person.phone == null) {
            Identifier.parse(identifier).ifPresent(known -> {
                boolean email = known.kind() == Identifier.Kind.EMAIL;
                person.email = email ? identifier : null;
                person.phone = email ? null : identifier;
            });
        }
    }

    /** Adds skills and jobs that are not there yet. */
    static void add(PersonEntity person, List<OwnedSkill> skills, List<WantedJob> jobs) {
        person.skills = union(person.skills, skills, OwnedSkill::code);
        person.wantedJobs = union(CurrentJobs.of(person.wantedJobs), CurrentJobs.of(jobs), WantedJob::romeCode);
    }

    /** Writes a checked request over what was there. */
    static void write(PersonRequest request, PersonEntity person) {
        person.givenName = request.givenName().strip();
        person.familyName = request.familyName().strip();
        person.nameKey = NameKey.of(person.familyName, person.givenName);
        person.birthDate = request.birthDate();
        person.email = text(request.email())
                .flatMap(Identifier::parseEmail)
                .map(Identifier::value)
                .orElse(null);
        person.phone = text(request.phone())
                .flatMap(Identifier::parsePhone)
                .map(Identifier::value)
                .orElse(null);
        person.communeCode = commune(request.home().communeCode()).code();
        person.address = text(request.home().address()).orElse(null);
        person.home = point(request.home().location());
        person.travelModes = request.mobility().modes();
        person.drivingLicences = request.mobility().drivingLicences();
        person.maxMinutes = request.mobility().maxMinutes();
        person.wantedJobs = CurrentJobs.of(request.wantedJobs());
        person.skills = request.skills();
        person.languages = request.languages();
        person.availableFrom = request.availableFrom();
        person.summary = text(request.summary()).orElse(null);
    }

    static PersonView view(PersonEntity person, boolean published) {
        return new PersonView(
                person.id,
                person.version,
                published,
                person.isConfirmed(),
                person.missing(),
                person.givenName,
                person.familyName,
                person.birthDate,
                person.email,
                person.phone,
                home(person),
                new Mobility(person.travelModes, person.drivingLicences, person.maxMinutes),
                CurrentJobs.of(person.wantedJobs).stream()
                        .map(PersonView.NamedJob::of)
                        .toList(),
                person.skills.stream().map(PersonView.NamedSkill::of).toList(),
                person.languages,
                person.availableFrom,
                person.summary);
    }

    /** What other services may know. */
    static Telling telling(PersonEntity person) {
        return new Telling(facts(person), place(person));
    }

    private static CandidateProfile facts(PersonEntity person) {
        return new CandidateProfile(
                person.id,
                null,
                CurrentJobs.of(person.wantedJobs).stream()
                        .map(job -> new CandidateProfile.WantedJob(
                                job.romeCode(), job.radiusKm(), names(job.contractTypes()), job.weeklyHours()))
                        .toList(),
                person.skills.stream()
                        .map(skill -> new SkillLevel(skill.code(), skill.level()))
                        .toList(),
                names(person.drivingLicences),
                names(person.travelModes),
                person.maxMinutes,
                person.availableFrom);
    }

    /** Where the person lives: their exact home or, when they gave none, the commune's centre. */
    private static Place place(PersonEntity person) {
        Commune commune = commune(person.communeCode);
        GeoPosition home = person.home == null
                ? new GeoPosition(commune.lat(), commune.lon())
                : new GeoPosition(person.home.getY(), person.home.getX());
        return Place.of(home, commune);
    }

    /** Name and address as on an envelope, line by line. */
    static List<String> addressee(PersonEntity person) {
        String name = Stream.of(person.givenName, person.familyName)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        if (person.address == null || person.communeCode == null) {
            return name.isBlank() ? List.of() : List.of(name);
        }
        Commune commune = commune(person.communeCode);
        // A commune of several postal codes: which one is not known, and the post finds the name.
        String code = commune.postalCodes().size() == 1 ? commune.postalCodes().get(0) + " " : "";
        return List.of(name, person.address, code + commune.name());
    }

    private static PersonView.Home home(PersonEntity person) {
        if (person.communeCode == null) {
            return null;
        }
        GeoPosition location = person.home == null ? null : new GeoPosition(person.home.getY(), person.home.getX());
        return new PersonView.Home(
                person.communeCode, commune(person.communeCode).name(), person.address, location);
    }

    private static Commune commune(String code) {
        return Communes.load().findByCode(code).orElseThrow();
    }

    private static Point point(GeoPosition position) {
        return position == null ? null : WGS_84.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toList();
    }

    private static <T> List<T> union(List<T> present, List<T> more, Function<T, String> code) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(present.stream(), more.stream()).forEach(one -> all.putIfAbsent(code.apply(one), one));
        return List.copyOf(all.values());
    }

    private static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
