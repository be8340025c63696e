package fr.monjob.matching.fairness;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words for what no match may read (article L1132-1), as a programmer would write them, and where they may not stand: in
 * anything that a class reaches, however many records deep, and in any property of a schema.
 */
final class ProtectedTraits {

    private static final Set<String> WORDS = Set.of(
            ("birth birthday birthdate born age sex gender civility pronoun name surname firstname lastname given family"
                            + " maiden nationality citizenship origin ethnic ethnicity race religion belief opinion union"
                            + " political orientation marital pregnancy pregnant children health medical disability disabled"
                            + " handicap rqth rsa allowance benefit beneficiary status unemployed unemployment seniority"
                            + " bank iban nir photo picture avatar appearance language languages email mail phone address"
                            + " street postal postcode commune insee home")
                    .split(" "));

    private ProtectedTraits() {}

    /** Whether one of the words of a name, written in camel case or with dashes, is such a trait. */
    static boolean names(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[_\\-. ]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }

    /** For classes: no field, accessor or parameterless method of theirs, nor of any class of ours that they reach. */
    static ArchCondition<JavaClass> notReachAny() {
        return new ArchCondition<>("not reach a protected trait") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type),
                                type.getTransitiveDependenciesFromSelf().stream()
                                        .map(dependency -> dependency.getTargetClass()))
                        .filter(reached -> reached.getPackageName().startsWith("fr.monjob"))
                        .distinct()
                        .flatMap(ProtectedTraits::told)
                        .filter(member -> names(member.getName()))
                        .forEach(member -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " reaches " + member.getFullName())));
            }
        };
    }

    /** What a class can tell of somebody; every enum has a {@code name()}. */
    private static Stream<? extends JavaMember> told(JavaClass type) {
        return Stream.concat(
                type.getFields().stream(),
                type.getMethods().stream()
                        .filter(method -> method.getRawParameterTypes().isEmpty()
                                && !method.getRawReturnType().isEquivalentTo(void.class)));
    }

    /** The properties of a JSON Schema, at any depth, that name such a trait. */
    static List<String> in(JsonNode schema) {
        List<String> found = new ArrayList<>();
        schema.properties().forEach(each -> {
            if (each.getKey().equals("properties")) {
                each.getValue().fieldNames().forEachRemaining(property -> {
                    if (names(property)) {
                        found.add(property);
                    }
                });
            }
            found.addAll(in(each.getValue()));
        });
        schema.elements().forEachRemaining(each -> {
            if (schema.isArray()) {
                found.addAll(in(each));
            }
        });
        return found;
    }
}
