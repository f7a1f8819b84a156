package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.xlsx.Area;
import org.programmereporting.excel.xlsx.Numbers;
import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Charted.Run;

/** A chart with the cells it draws: where they stand, and what they say, for programs that do not look there. */
record ChartData(Charted charted, TablePlace place, String sheet) {
    private static final String MONTH = "mmm\\ yyyy";

    Chart chart() {
        return charted.chart();
    }

    /** Begins a series: its number among those drawn, and its name. */
    void startSeries(Xml xml, int number, Series series) {
        xml.start("c:ser")
                .value("c:idx", number)
                .value("c:order", number)
                .start("c:tx")
                .start("c:strRef");
        xml.element("c:f", place.heading(charted.column(series.heading())).in(sheet));
        xml.start("c:strCache").value("c:ptCount", 1);
        point(xml, 0, SafeText.of(series.heading()));
        xml.end("c:strCache").end("c:strRef").end("c:tx");
    }

    /** The categories of all rows, as numbers or dates if the column holds such. */
    void categories(Xml xml) {
        String categories = chart().categories();
        Run all = new Run(0, chart().rows());
        if (charted.isNumeric(categories)) {
            numbers(xml, "c:cat", categories, all);
        } else {
            words(xml, categories, all);
        }
    }

    /** A series' values in all rows. */
    void values(Xml xml, Series series) {
        numbers(xml, "c:val", series.heading(), new Run(0, chart().rows()));
    }

    /** A column's numbers or dates in some rows. */
    void numbers(Xml xml, String element, String heading, Run run) {
        startRange(xml, element, "c:numRef", heading, run);
        xml.start("c:numCache").element("c:formatCode", formatCode(heading)).value("c:ptCount", run.length());
        for (int i = 0; i < run.length(); i++) {
            if (!charted.isGap(run.first() + i, heading)) {
                point(xml, i, Numbers.text(number(run.first() + i, heading)));
            }
        }
        xml.end("c:numCache").end("c:numRef").end(element);
    }

    private void words(Xml xml, String heading, Run run) {
        int column = charted.column(heading);
        startRange(xml, "c:cat", "c:strRef", heading, run);
        xml.start("c:strCache").value("c:ptCount", run.length());
        for (int i = 0; i < run.length(); i++) {
            Cell cell = charted.table().rows().get(run.first() + i).get(column);
            point(xml, i, SafeText.of(ShownText.of(cell, charted.format(heading))));
        }
        xml.end("c:strCache").end("c:strRef").end("c:cat");
    }

    private void startRange(Xml xml, String element, String reference, String heading, Run run) {
        Area range = place.values(charted.column(heading), run.first(), run.length());
        xml.start(element).start(reference).element("c:f", range.in(sheet));
    }

    private static void point(Xml xml, int at, String value) {
        xml.start("c:pt").attribute("idx", at).element("c:v", value).end("c:pt");
    }

    List<Double> numbersAlong() {
        charted.requireNumericCategories();
        return numbers(chart().categories());
    }

    List<Double> numbers() {
        return chart().series().stream()
                .flatMap(series -> numbers(series.heading()).stream())
                .toList();
    }

    private List<Double> numbers(String heading) {
        return charted.points(heading).stream().map(row -> number(row, heading)).toList();
    }

    /** How an axis and its labels show the column: short, so that labels find room. */
    String formatCode(String heading) {
        return switch (charted.format(heading)) {
            case DATE, MONTH -> MONTH;
            case DECIMAL -> "#,##0.0";
            case PERCENT -> "0%";
            default -> "#,##0";
        };
    }

    /** A date as the serial day that a workbook counts. */
    private double number(int row, String heading) {
        return charted.cell(row, heading) instanceof Cell.Day day
                ? Numbers.serial(day.value())
                : charted.number(row, heading);
    }
}
