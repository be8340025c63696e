package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-up is good enough to type with. */
class TypedTest {

    private static final RomeCatalogue CATALOGUE = RomeCatalogue.load();

    static List<Typed> typed() {
        return Typed.all();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void findsWhatPeopleMean(Typed typed) {
        assertThat(CATALOGUE.searchJobs(typed.words(), typed.within()))
                .extracting(RomeJob::code)
                .contains(typed.romeCode());
    }

    @Test
    void wordsThatNoJobHasDoNotHideTheJob() {
        assertThat(CATALOGUE.searchJobs("maçon zzyzx", 1))
                .extracting(RomeJob::code)
                .containsExactly("F1703");
        assertThat(CATALOGUE.searchJobs("zzyzx", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministre maçon", "zzyzx", "", "conducteur de fusée"})
    void aNamedJobNeedsAllItsWords(String words) {
        assertThat(CATALOGUE.findJobNamed(words)).isEmpty();
    }

    @Test
    void aNamedJobMayBeMisspelt() {
        assertThat(CATALOGUE.findJobNamed("femme de mennage"))
                .map(RomeJob::code)
                .contains("K2204");
    }
}
