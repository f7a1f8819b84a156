package org.programmereporting.report.csv;

import org.programmereporting.measure.CutOverCalendar;
import org.programmereporting.report.MonthlyFigures;

/** {@code calendar.csv}: trusts that go live and exit, month by month as they forecast it, nationally, then by cohort and region. */
final class CalendarRows {
    private CalendarRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table = new CsvTable("month", "group", "group_value", "go_lives", "exits");
        figures.definitionOf(CutOverCalendar.KIND)
                .ifPresent(metric -> CutOverCalendar.byGroup(figures.month(), metric)
                        .forEach((group, calendar) -> calendar.months()
                                .forEach(each -> table.row(
                                        each.month().toString(),
                                        group.group(),
                                        group.value(),
                                        Long.toString(each.goLives()),
                                        Long.toString(each.exits())))));
        return table;
    }
}
