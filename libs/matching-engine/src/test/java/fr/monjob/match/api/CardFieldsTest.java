package fr.monjob.match.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.geo.GeoPoint;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The fields that a match may read, one by one. A new one is a decision about article L1132-1 (no age, sex, name,
 * origin, commune, status, health), not a detail: it fails here until it was taken.
 */
class CardFieldsTest {

    @Test
    void aPersonIsAPlaceWishesSkillsLicencesAndADate() {
        assertThat(fieldsOf(PersonCard.class))
                .containsExactly(
                        "UUID id",
                        "GeoPoint place",
                        "double toleranceMetres",
                        "List wishes",
                        "Set skills",
                        "Set licences",
                        "LocalDate availableFrom");
        assertThat(fieldsOf(JobWish.class))
                .containsExactly(
                        "String romeCode", "int radiusKm", "Set contractTypes", "double minHours", "double maxHours");
        assertThat(fieldsOf(GeoPoint.class)).containsExactly("double lat", "double lon");
    }

    @Test
    void anOfferIsAJobItsTermsItsPlaceAndItsSkills() {
        assertThat(fieldsOf(OfferCard.class))
                .containsExactly(
                        "UUID id",
                        "String romeCode",
                        "String contractType",
                        "GeoPoint workplace",
                        "List skills",
                        "String drivingLicence",
                        "Double weeklyHours",
                        "LocalDate startDate");
        assertThat(fieldsOf(SkillNeed.class)).containsExactly("String code", "boolean essential");
    }

    private static Stream<String> fieldsOf(Class<? extends Record> card) {
        return Stream.of(card.getRecordComponents()).map(CardFieldsTest::told);
    }

    private static String told(RecordComponent field) {
        return field.getType().getSimpleName() + " " + field.getName();
    }
}
