package fr.monjob.profile.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.GeoPosition;
import fr.monjob.profile.location.Place;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** What other services are told of a person: all that ranks them, and nothing of who they are. */
class TellingTest {

    private static final int PAIRS = 1_000;
    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);

    private static final Commune LENS = Communes.load().findByCode("62498").orElseThrow();

    @Test
    void P25_twoWhoDifferInWhatTheLawProtectsAreToldOfAlike() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int pair = 0; pair < PAIRS; pair++) {
            PersonEntity person = somebody(random);
            PersonEntity other = sameWork(person);
            become(person, random);
            become(other, random);
            GeoPosition home = new GeoPosition(50.3 + random.nextDouble() / 5, 2.6 + random.nextDouble() / 5);
            live(person, home);
            live(other, middleOfTheSquare(home));
            assertThat(PersonMapper.telling(other))
                    .as("seed %d, pair %d", seed, pair)
                    .isEqualTo(PersonMapper.telling(person));
        }
    }

    /** What ranks. */
    private static PersonEntity somebody(Random random) {
        PersonEntity person = new PersonEntity();
        person.id = UUID.randomUUID();
        person.communeCode = LENS.code();
        person.wantedJobs = List.of(new WantedJob(
                "F1703",
                1 + random.nextInt(100),
                List.of(ContractType.values()[random.nextInt(ContractType.values().length)]),
                new HoursRange(new BigDecimal(10 + random.nextInt(10)), new BigDecimal(20 + random.nextInt(15)))));
        person.skills = List.of(new OwnedSkill("MJ000" + random.nextInt(10), 1 + random.nextInt(4)));
        person.maxMinutes = random.nextInt(120);
        person.availableFrom = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return person;
    }

    private static PersonEntity sameWork(PersonEntity person) {
        PersonEntity other = new PersonEntity();
        other.id = person.id;
        other.communeCode = person.communeCode;
        other.wantedJobs = person.wantedJobs;
        other.skills = person.skills;
        other.maxMinutes = person.maxMinutes;
        other.availableFrom = person.availableFrom;
        return other;
    }

    /** Name, age, origin, and what one writes of oneself. */
    private static void become(PersonEntity person, Random random) {
        person.givenName = "Given" + random.nextInt();
        person.familyName = "Family" + random.nextInt();
        person.nameKey = person.familyName;
        person.birthDate = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        person.email = random.nextInt() + "@example.org";
        person.phone = "06" + random.nextInt(100_000_000);
        person.address = random.nextInt(100) + " rue Secrète";
        person.languages = List.of("langue " + random.nextInt());
        person.summary = "Je suis " + random.nextInt();
    }

    private static GeoPosition middleOfTheSquare(GeoPosition home) {
        CandidateProfile.Cell square = Place.of(home, LENS).cell(CellLevel.KM_2);
        return new GeoPosition(square.lat(), square.lon());
    }

    private static void live(PersonEntity person, GeoPosition home) {
        person.home = WGS_84.createPoint(new Coordinate(home.lon(), home.lat()));
    }
}
