package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.RomeCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The goal on our own CVs: the right job among the first three for all, 80 % of the skills, 10 % wrong ones at most.
 *
 * <p>{@code tune} was looked at while the rules were made; the others were not, until their first run. What that run
 * taught went into the rules, so the figures asserted below are those of known texts. What a CV nobody has seen gets is
 * what the first runs gave:
 *
 * <table>
 * <caption>First runs</caption>
 * <tr><th>set</th><th>recall</th><th>wrong</th><th>job among the first three</th></tr>
 * <tr><td>heldout</td><td>94.3 %</td><td>4.1 %</td><td>9 of 9</td></tr>
 * <tr><td>fresh</td><td>86.4 %</td><td>12.3 %</td><td>12 of 12</td></tr>
 * <tr><td>fourth</td><td>77.8 %</td><td>16.0 %</td><td>9 of 10</td></tr>
 * <tr><td>fifth</td><td>78.0 %</td><td>23.3 %</td><td>15 of 15</td></tr>
 * <tr><td>sixth</td><td>75.2 %</td><td>20.4 %</td><td>14 of 15</td></tr>
 * <tr><td>seventh</td><td>87.5 %</td><td>9.9 %</td><td>12 of 12</td></tr>
 * <tr><td>eighth</td><td>86.8 %</td><td>5.3 %</td><td>12 of 12</td></tr>
 * </table>
 *
 * <p>{@code fourth}, {@code fifth} and {@code sixth} were below the goal; what was wrong with them taught the suggester to
 * ask whether a task belongs to a trade that the CV names. The last four were written by people who did not know the
 * rules; skills that their reader calls acceptable count neither way.
 */
class CvCorpusTest {

    private static final CvSuggester SUGGESTER = new CvSuggester(RomeCatalogue.load());

    @ParameterizedTest
    @ValueSource(strings = {"tune", "heldout", "fresh", "fourth", "fifth", "sixth", "seventh", "eighth"})
    void reachesTheGoal(String set) throws IOException {
        Measurement measurement = new Measurement();
        for (ExpectedCv expected : ExpectedCv.read(set)) {
            for (String file : expected.files()) {
                String text = Files.readString(ExpectedCv.CORPUS.resolve(set).resolve(file));
                measurement.add(file, expected, SUGGESTER.suggest(text));
            }
        }
        measurement.print(set);
        assertThat(measurement.cvsWithoutTheirJob()).isEmpty();
        assertThat(measurement.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(measurement.wrongShare()).isLessThanOrEqualTo(0.08);
    }
}
