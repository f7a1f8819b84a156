package org.programmereporting.report.csv;

import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Edition;
import org.programmereporting.report.MonthlyFigures;

/** {@code metrics.csv}, in the order of the definition. */
final class MetricRows {
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
        String edition = Edition.word(figures.edition());
        String period = figures.month().position().period().toString();
        for (MetricValue value : figures.metrics().values()) {
            table.row(
                    programme,
                    period,
                    edition,
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
