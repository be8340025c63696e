package fr.monjob.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The architecture of the house as rules over a module's compiled classes. Use: one {@code ArchitectureTest} in each
 * module with one test that calls {@link #check(String)}.
 */
public final class HouseRules {

    private HouseRules() {}

    /**
     * Checks the main classes and source files of the module whose folder is the working directory.
     *
     * @param basePackage the module's own, for example {@code fr.monjob.offer}
     * @throws AssertionError that lists every deviation of every rule
     */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
        if (classes.isEmpty()) {
            throw new AssertionError(
                    "No class to check in " + Path.of("target", "classes").toAbsolutePath());
        }
        List<String> deviations = new ArrayList<>(deviations(classes, basePackage));
        deviations.addAll(SourceLength.deviations(Path.of("src", "main", "java")));
        if (!deviations.isEmpty()) {
            throw new AssertionError("The house rules are broken:\n\n" + String.join("\n\n", deviations));
        }
    }

    static List<String> deviations(JavaClasses classes, String basePackage) {
        return rules(basePackage).flatMap(rule -> deviation(rule, classes)).toList();
    }

    private static Stream<ArchRule> rules(String basePackage) {
        return Stream.of(
                        PackageRules.of(basePackage),
                        NameRules.all(),
                        ResourceRules.all(),
                        TransactionRules.of(basePackage),
                        CodeRules.all())
                .flatMap(List::stream);
    }

    private static Stream<String> deviation(ArchRule rule, JavaClasses classes) {
        try {
            rule.allowEmptyShould(true).check(classes);
            return Stream.empty();
        } catch (AssertionError broken) {
            return Stream.of(broken.getMessage());
        }
    }
}
