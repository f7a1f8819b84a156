package org.programmereporting.report.csv;

import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.MonthlyFigures;

/** {@code metrics.csv}, in the order of the definition. */
final class MetricRows {
    private static final String EDITION = "draft";

    private MetricRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table = new CsvTable(
                "programme",
                "period",
                "edition",
                "metric",
                "group",
                "group_value",
                "value",
                "unit",
                "numerator",
                "denominator",
                "previous",
                "change");
        String programme = figures.about().programme();
        String period = figures.month().position().period().toString();
        for (MetricValue value : figures.metrics().values()) {
            table.row(
                    programme,
                    period,
                    EDITION,
                    value.metric(),
                    value.group(),
                    CsvTable.safe(value.groupValue()),
                    CsvTable.number(value.value()),
                    value.unit(),
                    CsvTable.number(value.numerator()),
                    CsvTable.number(value.denominator()),
                    CsvTable.number(value.previous()),
                    CsvTable.number(value.change()));
        }
        return table;
    }
}
