package fr.monjob.demo.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the Département brings has the published sums, and nothing is lost in sharing them out. */
class BalanceTest {

    private final List<PlannedProgramme> programmes = ClauseBook.programmes();

    @Test
    void hoursAndPeopleAreThoseOfTheYear() {
        assertThat(hours("MARCHE_PUBLIC")).isEqualByComparingTo("362000");
        assertThat(hours("MARCHE_COLLEGE")).isEqualByComparingTo("244794");
        assertThat(people("MARCHE_PUBLIC")).isEqualTo(1_253);
        assertThat(people("MARCHE_COLLEGE")).isEqualTo(997);
        assertThat(lots("MARCHE_COLLEGE")
                        .flatMap(lot -> lot.colleges().stream())
                        .map(college -> college[0]))
                .doesNotHaveDuplicates()
                .hasSize(122);
        assertThat(lots("MARCHE_COLLEGE").map(PlannedLot::siret))
                .doesNotHaveDuplicates()
                .hasSize(26);
    }

    @Test
    void sitesCountSinceTheyBegan() {
        assertThat(of("GRAND_CHANTIER")
                        .map(site -> sum(site.lots().stream()))
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString))
                .containsExactly("324000", "75000");
        assertThat(of("GRAND_CHANTIER").map(site -> rows(site.peopleCsv()).count()))
                .containsExactly(712L, 102L);
    }

    @Test
    void measuresAreThoseOfTheYear() {
        assertThat(measures("CDDI")).hasSize(770);
        assertThat(euros("CDDI")).isEqualByComparingTo("4800000");
        assertThat(euros("IAE")).isEqualByComparingTo("3000000");
        assertThat(measures("PMSMP")).hasSize(194);
        assertThat(measures("FORMATION").stream().filter(row -> row[3].startsWith("2022")))
                .hasSize(4_240);
    }

    @Test
    void returnsAreThoseOfTheYearEachOfSomebodyElse() {
        List<String[]> ended = rows(MeasureBook.csv())
                .filter(row -> List.of("LASTING_EMPLOYMENT", "CDD_6_MONTHS").contains(row[10]))
                .filter(row -> row[11].startsWith("2022"))
                .toList();
        List<String[]> told = rows(ReturnBook.csv()).toList();
        assertThat(told).allMatch(row -> row[1].startsWith("2022"));
        assertThat(Stream.concat(ended.stream(), told.stream()).map(row -> row[0]))
                .doesNotHaveDuplicates()
                .hasSize(8_423);
    }

    @Test
    void hoursInCollegesSayWhere() {
        lots("MARCHE_COLLEGE")
                .forEach(lot -> assertThat(
                                rows(lot.hoursCsv()).map(row -> row[5]).distinct())
                        .containsExactlyInAnyOrderElementsOf(lot.colleges().stream()
                                .map(college -> college[0])
                                .toList()));
    }

    private Stream<PlannedProgramme> of(String kind) {
        return programmes.stream().filter(programme -> programme.kind().equals(kind));
    }

    private Stream<PlannedLot> lots(String kind) {
        return of(kind).flatMap(programme -> programme.lots().stream());
    }

    private BigDecimal hours(String kind) {
        return sum(lots(kind));
    }

    private static BigDecimal sum(Stream<PlannedLot> lots) {
        return lots.flatMap(lot -> rows(lot.hoursCsv()))
                .map(row -> new BigDecimal(row[2]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private long people(String kind) {
        return of(kind).mapToLong(programme -> rows(programme.peopleCsv()).count())
                .sum();
    }

    private static List<String[]> measures(String kind) {
        return rows(MeasureBook.csv()).filter(row -> row[1].equals(kind)).toList();
    }

    private static BigDecimal euros(String kind) {
        return measures(kind).stream().map(row -> new BigDecimal(row[8])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<String[]> rows(String csv) {
        return Arrays.stream(csv.split("\n")).skip(1).map(line -> line.split(";", -1));
    }
}
