package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.programmereporting.report.Cell;

/** A row for all cohorts together, then one for each cohort that has trusts remaining. */
final class CohortRows {
    private static final String COHORT = "cohort";

    private CohortRows() {}

    /** Adds the rows; the cells after the first are asked for by group and its value, both empty for all. */
    static void add(Composition month, TableBuilder table, BiFunction<String, String, List<Cell>> cells) {
        table.row(row(month.everybody(), cells.apply("", "")));
        CohortColumns.of(month, List.of("trusts-remaining"))
                .forEach(cohort -> table.row(row(month.labels().cohort(cohort), cells.apply(COHORT, cohort))));
    }

    private static List<Cell> row(String label, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label)));
        row.addAll(cells);
        return row;
    }
}
