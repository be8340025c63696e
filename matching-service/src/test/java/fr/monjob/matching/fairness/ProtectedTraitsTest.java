package fr.monjob.matching.fairness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Neither the engine nor what tells it of people can reach what article L1132-1 protects. */
class ProtectedTraitsTest {

    private static final ArchRule FAIR = classes()
            .that()
            .resideInAnyPackage("fr.monjob.match..", "fr.monjob.contract.candidate..", "fr.monjob.matching.fairness..")
            .should(ProtectedTraits.notReachAny());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As somebody might add it with good intentions: not on the card, but one record further. */
    record UnfairCard(UUID id, More more) {}

    record More(LocalDate birthDate) {}

    @Test
    void theEngineAndTheCandidateEventReachNoProtectedTrait() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.monjob.match", "fr.monjob.contract");
        assertThat(ours.contain("fr.monjob.match.api.PersonCard")).isTrue();
        assertThat(ours.contain("fr.monjob.contract.candidate.CandidateProfile"))
                .isTrue();
        FAIR.check(ours);
    }

    @Test
    void theRuleFindsATraitOneRecordFurther() {
        JavaClasses unfair = new ClassFileImporter().importClasses(UnfairCard.class, More.class);
        assertThatThrownBy(() -> FAIR.check(unfair))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UnfairCard reaches")
                .hasMessageContaining("birthDate");
    }

    @Test
    void theSchemaOfTheCandidateEventNamesNoProtectedTrait() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schemas/CandidateProfileChanged.v1.json")) {
            assertThat(ProtectedTraits.in(JSON.readTree(schema))).isEmpty();
        }
        assertThat(ProtectedTraits.in(JSON.readTree("""
                        {"properties": {"profileId": {}, "more": {"type": "array", "items":
                            [{"properties": {"nationality": {}}}]}}, "$defs": {"x": {"properties": {"rsa_status": {}}}}}
                        """))).containsExactlyInAnyOrder("nationality", "rsa_status");
    }

    @Test
    void knowsTraitsByTheirWords() {
        for (String trait : List.of("birthDate", "age", "givenName", "home", "isDisabled", "communeCode", "rsa")) {
            assertThat(ProtectedTraits.names(trait)).as(trait).isTrue();
        }
        for (String fair : List.of("share", "wages", "placeOf", "domain", "homeless", "skills")) {
            assertThat(ProtectedTraits.names(fair)).as(fair).isFalse();
        }
    }
}
