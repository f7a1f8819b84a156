package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** Remaining trusts by how their own dates stand to their deadline, by cohort; the states add to the trusts remaining. */
final class DeadlineStates {
    static final List<String> METRICS =
            List.of("past-deadline", "forecast-none", "forecast-lapsed", "forecast-late", "forecast-on-time");

    private DeadlineStates() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<String> cohorts = CohortColumns.of(month, METRICS);
        TableBuilder table = new TableBuilder().text("Standing");
        CohortColumns.add(table, month, cohorts);
        Beside.column(table.whole(month.everybody(), "Previous", "Change"), month);
        METRICS.forEach(
                metric -> month.metrics().find(metric).ifPresent(national -> table.row(row(month, national, cohorts))));
        Page page = month.page(
                        family + " by deadline",
                        "Remaining trusts by their own dates against the deadline, " + Words.month(month.period()))
                .notes(month.notes().refer(METRICS, Note.COHORT, Note.CARRIED_FORWARD))
                .remark("Each remaining trust stands in one row.");
        CohortColumns.chart(page, month, cohorts, "Standing", title(month), table.rows());
        return page.with(table, "The standing to the deadline was not measured.");
    }

    private static List<Cell> row(Composition month, MetricValue national, List<String> cohorts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(month.title(national.metric()))));
        CohortColumns.add(row, month, national.metric(), cohorts);
        CohortColumns.add(row, national);
        return Beside.with(row, month, national.metric());
    }

    private static String title(Composition month) {
        Optional<Long> remaining = month.known("trusts-remaining");
        Optional<Long> onTime = month.known("forecast-on-time");
        return remaining.isEmpty() || onTime.isEmpty()
                ? "Remaining trusts by their standing to the deadline"
                : Words.capital(Words.partOf(onTime.get(), remaining.get(), "remaining trust"))
                        + Words.verb(onTime.get(), " forecasts", " forecast") + " an exit on time";
    }
}
