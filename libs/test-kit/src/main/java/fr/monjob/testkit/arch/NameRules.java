package fr.monjob.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One word, one role. */
final class NameRules {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Utils?|Manager|Helper|Impl|Controller|DTO|Dto|Bean)");

    /** An annotation that makes a role, and the word that says so at the end of the name. */
    private static final Map<String, String> ROLE_WORDS = Map.of(
            "jakarta.persistence.Entity", "Entity",
            "io.smallrye.config.ConfigMapping", "Config",
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient", "Client");

    private NameRules() {}

    static List<ArchRule> all() {
        return List.of(
                classes().should(sayWhatTheyAre()).as("A class's name says what it is"),
                classes().should(wearTheWordOfTheirRole()).as("A class's last word is its role"));
    }

    private static ArchCondition<JavaClass> sayWhatTheyAre() {
        return new ArchCondition<>("have a name that says what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (SAYS_NOTHING.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing about itself"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> wearTheWordOfTheirRole() {
        return new ArchCondition<>("end with the word of their role") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                ROLE_WORDS.forEach((annotation, word) -> {
                    if (type.isAnnotatedWith(annotation)
                            && !type.getSimpleName().endsWith(word)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is a " + word + " by its annotation, not by its name"));
                    }
                });
            }
        };
    }
}
