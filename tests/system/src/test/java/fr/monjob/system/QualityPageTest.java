package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of promises, of threats and of faults name tests that there are, and leave none of their rows out. */
class QualityPageTest {

    @ParameterizedTest
    @CsvSource({"docs/quality.md, 50", "docs/threats.md, 100", "docs/faults.md, 70"})
    void everyTestThatItNamesIsThere(String page, int least) {
        NamedTests tests = new NamedTests(page);
        assertThat(tests.missing()).isEmpty();
        assertThat(tests.count()).isGreaterThan(least);
    }

    @ParameterizedTest
    @CsvSource({"docs/quality.md, P, 28", "docs/threats.md, T, 88", "docs/faults.md, F, 42"})
    void everyRowNamesATestOrSaysThatThereIsNone(String page, String letter, int rows) {
        List<MatchResult> found = Pattern.compile("(?m)^\\| (" + letter + "\\d+) \\|(.*)$")
                .matcher(new NamedTests(page).page())
                .results()
                .toList();
        assertThat(found.stream().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> letter + number)
                        .toList());
        assertThat(found.stream().map(row -> row.group(2)))
                .allMatch(row -> NamedTests.isIn(row) || row.contains("nothing yet"));
    }

    @Test
    void everyThreatHasATestOfItsName() {
        assertThat(Pattern.compile("(?m)^\\| (T\\d+) \\|(.*)$")
                        .matcher(new NamedTests("docs/threats.md").page())
                        .results())
                .allSatisfy(row -> assertThat(row.group(2)).containsPattern("#(T\\d+_)*" + row.group(1) + "_\\w"));
    }

    /** A name in the name of a test is a promise: the page says where each threat and each fault is tried. */
    @ParameterizedTest
    @CsvSource({"docs/threats.md, T", "docs/faults.md, F"})
    void aTestThatIsNamedAfterARowStandsInIt(String file, String letter) {
        String page = new NamedTests(file).page();
        Map<String, String> rows = Pattern.compile("(?m)^\\| (" + letter + "\\d+) \\|(.*)$")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(Pattern.compile("#((?:" + letter + "\\d+_)+)\\w+")
                        .matcher(page)
                        .results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.group(1).split("_"))
                        .allSatisfy(row -> assertThat(rows.get(row)).contains(name.group())));
    }
}
