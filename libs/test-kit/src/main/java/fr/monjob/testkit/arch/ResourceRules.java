package fr.monjob.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The HTTP doors: named as such, never open by oversight, and no table behind the glass. */
final class ResourceRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    /** Not that of whoever has any token: one may be good for nothing but to set up a second factor. */
    private static final List<String> DECISIONS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    private static final DescribedPredicate<JavaMethod> SERVED = DescribedPredicate.describe(
            "answer HTTP",
            method -> method.isMetaAnnotatedWith(HTTP_METHOD)
                    && !method.getOwner().isAnnotatedWith(REST_CLIENT));

    private ResourceRules() {}

    static List<ArchRule> all() {
        return List.of(
                classes()
                        .that()
                        .areAnnotatedWith(PATH)
                        .and()
                        .areNotAnnotatedWith(REST_CLIENT)
                        .should()
                        .haveSimpleNameEndingWith("Resource")
                        .as("Only a …Resource speaks HTTP"),
                methods().that(SERVED).should(sayWhoMayCall()).as("Every operation says who may call it"),
                methods().that(SERVED).should(keepEntitiesInside()).as("No entity on the wire"));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean decided = DECISIONS.stream()
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                if (!decided) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " is open to nobody knows"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> keepEntitiesInside() {
        return new ArchCondition<>("neither take nor return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(types -> types.stream())
                        .filter(ResourceRules::isEntity)
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + entity.getSimpleName())));
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(ENTITY);
    }
}
