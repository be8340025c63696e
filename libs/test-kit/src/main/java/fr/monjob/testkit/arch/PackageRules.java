package fr.monjob.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What lies where, and who may know whom. */
final class PackageRules {

    /** Services and the gateway: nobody compiles against them. */
    private static final List<String> SERVICES = List.of(
            "fr.monjob.profile",
            "fr.monjob.offer",
            "fr.monjob.matching",
            "fr.monjob.notification",
            "fr.monjob.insertion",
            "fr.monjob.gateway");

    /** Layers and drawers: a package is a feature. */
    private static final String[] NO_FEATURES = {
        "..controller..",
        "..controllers..",
        "..service..",
        "..services..",
        "..repository..",
        "..repositories..",
        "..util..",
        "..utils..",
        "..impl..",
        "..helper..",
        "..helpers..",
        "..common..",
        "..misc..",
        "..dto..",
        "..entity..",
        "..entities..",
        "..model.."
    };

    private PackageRules() {}

    static List<ArchRule> of(String basePackage) {
        String[] otherServices = SERVICES.stream()
                .filter(service -> !service.equals(basePackage))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return List.of(
                classes().should().resideInAPackage(basePackage + "..").as("A module has one root package"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(otherServices)
                        .as("Services share event-contracts and nothing else"),
                noClasses().should().resideInAnyPackage(NO_FEATURES).as("A package is a feature, not a layer"),
                slices().matching(basePackage + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .as("Features do not depend on each other in circles"));
    }
}
