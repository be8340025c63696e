package fr.monjob.testkit.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    @Test
    void findNothingInAGoodModule() {
        assertThat(deviations("fr.monjob.sample.good")).isEmpty();
    }

    @Test
    void nameEveryDeviation() {
        List<String> found = deviations("fr.monjob.sample.bad");

        assertThat(String.join("\n", found))
                .contains("Services share event-contracts and nothing else", "fr.monjob.insertion.sample.ForeignFact")
                .contains("A package is a feature, not a layer")
                .contains("Features do not depend on each other in circles")
                .contains("DateHelper says nothing about itself")
                .contains("one.Person is a Entity by its annotation, not by its name")
                .contains("Only a …Resource speaks HTTP")
                .contains("PersonDoor.list() is open to nobody knows")
                .contains("PersonDoor.list() shows Person")
                .contains("two.PersonDoor begins a transaction")
                .contains("Beans get what they need through their constructor", "PersonDoor.fact")
                .contains("Time is java.time's");
    }

    @Test
    void refuseWhatLiesOutsideTheModulesPackage() {
        JavaClasses good = new ClassFileImporter().importPackages("fr.monjob.sample.good");

        assertThat(HouseRules.deviations(good, "fr.monjob.sample.good.offer"))
                .singleElement()
                .asString()
                .contains("A module has one root package", "place.Place");
    }

    @Test
    void refuseAFileOfMoreThan300Lines(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Short.java"), "\n".repeat(300));
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(301));

        assertThat(SourceLength.deviations(folder)).singleElement().asString().contains("Long.java has 301 lines");
    }

    @Test
    void holdInThisModule() {
        HouseRules.check("fr.monjob.testkit");
    }

    private static List<String> deviations(String basePackage) {
        return HouseRules.deviations(new ClassFileImporter().importPackages(basePackage), basePackage);
    }
}
