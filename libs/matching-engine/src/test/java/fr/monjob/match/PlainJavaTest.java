package fr.monjob.match;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The engine stands behind a wall: no framework, and a rule that knows nothing but the cards. */
class PlainJavaTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.monjob.match");

    @Test
    void dependsOnTheJdkAlone() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.monjob.match..", "java..", "javax.crypto..")
                .check(ENGINE);
    }

    @Test
    void geographyKnowsNothingOfMatches() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..match.geo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..match.api..", "..match.rank..")
                .check(ENGINE);
    }

    @Test
    void theInterfaceKnowsNothingOfTheRanking() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..match.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..match.rank..")
                .check(ENGINE);
    }
}
