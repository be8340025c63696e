package fr.monjob.insertion.theme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A theme that leads nowhere is found when the service starts, not by who comes to its page. */
class ThemeCheckTest {

    private static final Map<String, String> SEA = Map.of(
            "monjob.themes.sea.title", "Métiers de la mer",
            "monjob.themes.sea.about", "Près du littoral.",
            "monjob.themes.sea.rome-codes", "A1414,A1415",
            "monjob.themes.sea.trainings.deck.title", "Matelot",
            "monjob.themes.sea.trainings.deck.provider", "Lycée maritime",
            "monjob.themes.sea.trainings.deck.rome-codes", "A1415");

    @Test
    void aThemeOfJobsThatThereAreIsTaken() {
        assertThatCode(with(Map.of())::check).doesNotThrowAnyException();
    }

    @Test
    void aJobThatThereIsNotIsNamed() {
        assertThatThrownBy(with(Map.of("monjob.themes.sea.rome-codes", "A1414,A1415,Z9999"))::check)
                .hasMessageContaining("sea")
                .hasMessageContaining("Z9999");
    }

    @Test
    void aTrainingLeadsToAJobOfItsTheme() {
        assertThatThrownBy(with(Map.of("monjob.themes.sea.trainings.deck.rome-codes", "A1415,K1302"))::check)
                .hasMessageContaining("deck");
    }

    private static ThemeService with(Map<String, String> changes) {
        Map<String, String> lines = new HashMap<>(SEA);
        lines.putAll(changes);
        return new ThemeService(
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(lines, "themes", 100))
                        .withMapping(ThemeConfig.class)
                        .build()
                        .getConfigMapping(ThemeConfig.class),
                null,
                null);
    }
}
