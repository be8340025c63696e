package fr.monjob.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may begin a transaction. Anybody may demand that one is already there ({@code MANDATORY}). */
final class TransactionRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Pattern OWNERS = Pattern.compile(".*(Service|Consumer|Job)");

    /** Their business is the transaction itself: the outbox, the inbox, the stored answer. */
    private static final List<String> KITS = List.of("fr.monjob.web", "fr.monjob.messaging");

    private TransactionRules() {}

    static List<ArchRule> of(String basePackage) {
        return KITS.contains(basePackage)
                ? List.of()
                : List.of(classes()
                        .should(leaveTransactionsToTheirOwners())
                        .as("Only a …Service, …Consumer or …Job begins a transaction"));
    }

    private static ArchCondition<JavaClass> leaveTransactionsToTheirOwners() {
        return new ArchCondition<>("leave transactions to their owners") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!OWNERS.matcher(type.getSimpleName()).matches() && begins(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " begins a transaction"));
                }
            }
        };
    }

    private static boolean begins(JavaClass type) {
        return Stream.concat(
                        type.tryGetAnnotationOfType(TRANSACTIONAL).stream(),
                        type.getMethods().stream()
                                .map(method -> method.tryGetAnnotationOfType(TRANSACTIONAL))
                                .flatMap(Optional::stream))
                .anyMatch(annotation -> !isMandatory(annotation));
    }

    private static boolean isMandatory(JavaAnnotation<?> annotation) {
        return annotation
                .get("value")
                .filter(value -> value.toString().endsWith("MANDATORY"))
                .isPresent();
    }
}
