package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.dashboard.YearlyFigures.YearlyFigure;
import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.ListView;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.web.list.ListRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes over figures of a year that other bodies counted; said again, the last word counts. */
@ApplicationScoped
class FigureListService {

    private static final String YEAR = "20(09|[1-9][0-9])";
    private static final String KEY = "[a-z][a-z0-9-]{0,59}";
    private static final String NUMBER = "-?[0-9]{1,15}([.,][0-9]{1,2})?";
    private static final String TOO_LONG = "Ce texte est trop long.";
    private static final int LONGEST = 300;

    private final YearlyFigures yearly;

    FigureListService(YearlyFigures yearly) {
        this.yearly = yearly;
    }

    /** @throws fr.monjob.web.problem.ProblemException 422 with each fault and its line, unless it is a check */
    @Transactional
    public ListView take(byte[] content, boolean check) {
        try {
            NamedTable<FigureColumn> table = NamedTable.read(content, FigureColumn.class);
            ListCells<FigureColumn> cells = new ListCells<>(table);
            Set<String> seen = new HashSet<>();
            List<YearlyFigure> figures =
                    table.rows().stream().map(row -> read(cells, row, seen)).toList();
            if (!cells.hasFaults() && !check) {
                figures.forEach(yearly::keep);
            }
            return ListView.answer(check, table.rows().size(), table.ignored(), cells.faults());
        } catch (ListRefused unreadable) {
            return ListView.answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }

    private YearlyFigure read(ListCells<FigureColumn> cells, Row<FigureColumn> row, Set<String> seen) {
        String year = text(cells, row, FigureColumn.YEAR, YEAR, "Une année depuis 2009 est attendue.");
        String key = text(cells, row, FigureColumn.KEY, KEY, "Des minuscules, chiffres et tirets sont attendus.");
        String value = text(cells, row, FigureColumn.VALUE, NUMBER, "Un nombre est attendu.");
        if (key != null && Figures.isComputed(key)) {
            cells.add(row, FigureColumn.KEY, "Ce chiffre est calculé : il ne se saisit pas.");
        }
        if (!seen.add(year + " " + key)) {
            cells.add(row, FigureColumn.KEY, "Ce chiffre est là deux fois.");
        }
        return new YearlyFigure(
                year == null ? 0 : Integer.parseInt(year),
                key,
                text(cells, row, FigureColumn.LABEL, ".+", TOO_LONG),
                value == null ? null : new BigDecimal(value.replace(',', '.')),
                text(cells, row, FigureColumn.UNIT, ".+", TOO_LONG),
                text(cells, row, FigureColumn.SCOPE, ".+", TOO_LONG),
                text(cells, row, FigureColumn.SOURCE, ".+", TOO_LONG));
    }

    private static String text(
            ListCells<FigureColumn> cells, Row<FigureColumn> row, FigureColumn column, String pattern, String fault) {
        return cells.needed(
                row,
                column,
                typed -> Optional.of(typed).filter(text -> text.length() <= LONGEST && text.matches(pattern)),
                fault);
    }
}
