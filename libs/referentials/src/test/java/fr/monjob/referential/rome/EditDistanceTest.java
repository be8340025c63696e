package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

    private static final long SEED = 20_261_128;

    @Test
    void countsWhatWasAddedLeftOutReplacedOrSwapped() {
        assertThat(EditDistance.between("macon", "macon", 2)).isZero();
        assertThat(EditDistance.between("macon", "maconn", 2)).isOne();
        assertThat(EditDistance.between("macon", "maon", 2)).isOne();
        assertThat(EditDistance.between("macon", "masson", 2)).isEqualTo(2);
        assertThat(EditDistance.between("macon", "mcaon", 2)).isOne();
        assertThat(EditDistance.between("macon", "carreleur", 2)).isEqualTo(3);
        assertThat(EditDistance.toBeginning("cuisnier", "cuisiniere", 2)).isOne();
        assertThat(EditDistance.toBeginning("cuisine", "cui", 2)).isEqualTo(3);
    }

    @Test
    void isWhatTheWholeTableSays() {
        Random dice = new Random(SEED);
        System.out.println("EditDistanceTest seed " + SEED);
        for (int i = 0; i < 200_000; i++) {
            String one = word(dice);
            String other = word(dice);
            int limit = dice.nextInt(4);
            int[] row = wholeTable(one, other)[one.length()];
            assertThat(EditDistance.between(one, other, limit))
                    .as("%s %s %d", one, other, limit)
                    .isEqualTo(Math.min(row[other.length()], limit + 1));
            assertThat(EditDistance.toBeginning(one, other, limit))
                    .as("%s %s... %d", one, other, limit)
                    .isEqualTo(Math.min(IntStream.of(row).min().orElseThrow(), limit + 1));
        }
    }

    /** Of few letters, so that many are alike. */
    private static String word(Random dice) {
        return dice.ints(dice.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int[][] wholeTable(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, one, other, i, j);
            }
        }
        return table;
    }

    private static int cell(int[][] table, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
