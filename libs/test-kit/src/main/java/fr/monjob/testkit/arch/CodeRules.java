package fr.monjob.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How the code inside is written. */
final class CodeRules {

    private CodeRules() {}

    static List<ArchRule> all() {
        return List.of(
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                        .as("Beans get what they need through their constructor"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Calendar")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.text.SimpleDateFormat")
                        .as("Time is java.time's"));
    }
}
