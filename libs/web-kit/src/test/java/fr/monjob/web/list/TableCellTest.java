package fr.monjob.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(TableCell.plain(text)).isEqualTo("'" + text);
    }

    @Test
    void anythingElseStaysAsItIs() {
        assertThat(TableCell.plain("Gros œuvre = 1")).isEqualTo("Gros œuvre = 1");
        assertThat(TableCell.plain("")).isEmpty();
    }
}
