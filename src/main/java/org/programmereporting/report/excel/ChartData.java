package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.programmereporting.excel.SafeText;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Charted.Run;

/** A chart with the cells it draws. */
record ChartData(Charted charted, TablePlace place, String sheet) {
    private static final String MONTH = "mmm\\ yyyy";

    Chart chart() {
        return charted.chart();
    }

    /** The categories of all rows, as numbers or dates if the column holds such. */
    XDDFDataSource<?> categories() {
        String categories = chart().categories();
        Run all = new Run(0, chart().rows());
        return charted.isNumeric(categories) ? along(all) : words(categories, all);
    }

    /** The categories of some rows, which must be numbers or dates. */
    XDDFNumericalDataSource<Double> along(Run run) {
        charted.requireNumericCategories();
        return numbers(chart().categories(), run);
    }

    XDDFNumericalDataSource<Double> values(Series series) {
        return numbers(series.heading(), new Run(0, chart().rows()));
    }

    XDDFNumericalDataSource<Double> values(Series series, Run run) {
        return numbers(series.heading(), run);
    }

    private XDDFNumericalDataSource<Double> numbers(String heading, Run run) {
        Double[] values = new Double[run.length()];
        for (int i = 0; i < values.length; i++) {
            if (!charted.isGap(run.first() + i, heading)) {
                values[i] = number(run.first() + i, heading);
            }
        }
        var numbers = XDDFDataSourcesFactory.fromArray(values, range(heading, run));
        numbers.setFormatCode(formatCode(heading));
        return numbers;
    }

    private XDDFDataSource<String> words(String heading, Run run) {
        int column = charted.column(heading);
        String[] words = charted.table().rows().stream()
                .skip(run.first())
                .limit(run.length())
                .map(row -> SafeText.of(ShownText.of(row.get(column), charted.format(heading))))
                .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(words, range(heading, run));
    }

    private String range(String heading, Run run) {
        return place.values(charted.column(heading), run.first(), run.length()).formatAsString(sheet, true);
    }

    void name(XDDFChartData.Series drawn, Series series) {
        drawn.setTitle(SafeText.of(series.heading()), place.heading(sheet, charted.column(series.heading())));
    }

    List<Double> numbersAlong() {
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
                ? DateUtil.getExcelDate(day.value())
                : charted.number(row, heading);
    }
}
