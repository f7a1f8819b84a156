package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.programmereporting.excel.SafeText;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Kind;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Format;

/** A chart with the cells it draws. What holds no number is a gap. */
record ChartData(Chart chart, Table table, TablePlace place, String sheet) {
    private static final String MONTH = "mmm\\ yyyy";

    /** Rows next to each other: the first, from 0, and how many. */
    record Run(int first, int length) {}

    boolean overTime() {
        return isTime(format(chart.categories()));
    }

    boolean isLying() {
        return chart.kind() == Kind.BAR || chart.kind() == Kind.STACKED_BAR;
    }

    boolean isStacked() {
        return chart.kind() == Kind.STACKED_BAR || chart.kind() == Kind.STACKED_COLUMN;
    }

    /** Whether a row stands in the first half, with room to its right. */
    boolean isEarly(int row) {
        return row < chart.rows() / 2;
    }

    /** The categories of all rows, as numbers or dates if the column holds such. */
    XDDFDataSource<?> categories() {
        Run all = new Run(0, chart.rows());
        return isNumeric(chart.categories()) ? along(all) : words(chart.categories(), all);
    }

    /** The categories of some rows, which must be numbers or dates. */
    XDDFNumericalDataSource<Double> along(Run run) {
        if (!isNumeric(chart.categories())) {
            throw new IllegalArgumentException("chart \"" + chart.title()
                    + "\": a line goes over dates or numbers, not text; draw columns over " + chart.categories());
        }
        return numbers(chart.categories(), run);
    }

    XDDFNumericalDataSource<Double> values(Series series) {
        return numbers(series.heading(), new Run(0, chart.rows()));
    }

    XDDFNumericalDataSource<Double> values(Series series, Run run) {
        return numbers(series.heading(), run);
    }

    private XDDFNumericalDataSource<Double> numbers(String heading, Run run) {
        int column = column(heading);
        Double[] values = new Double[run.length()];
        for (int i = 0; i < values.length; i++) {
            if (!isGap(run.first() + i, column)) {
                values[i] = number(run.first() + i, column);
            }
        }
        var numbers = XDDFDataSourcesFactory.fromArray(values, range(column, run));
        numbers.setFormatCode(formatCode(heading));
        return numbers;
    }

    private XDDFDataSource<String> words(String heading, Run run) {
        int column = column(heading);
        ShownText shown = new ShownText();
        String[] words = table.rows().stream()
                .skip(run.first())
                .limit(run.length())
                .map(row -> SafeText.of(shown.of(row.get(column), format(heading))))
                .toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(words, range(column, run));
    }

    private String range(int column, Run run) {
        return place.values(column, run.first(), run.length()).formatAsString(sheet, true);
    }

    void name(XDDFChartData.Series drawn, Series series) {
        drawn.setTitle(SafeText.of(series.heading()), place.heading(sheet, column(series.heading())));
    }

    /** Rows in which the series has no number. */
    List<Integer> gaps(Series series) {
        int column = column(series.heading());
        return IntStream.range(0, chart.rows())
                .filter(row -> isGap(row, column))
                .boxed()
                .toList();
    }

    /** Rows in which the series has a number. */
    List<Integer> points(Series series) {
        int column = column(series.heading());
        return IntStream.range(0, chart.rows())
                .filter(row -> !isGap(row, column))
                .boxed()
                .toList();
    }

    /** The unbroken runs of rows in which the series has a number. */
    List<Run> runs(Series series) {
        List<Run> runs = new ArrayList<>();
        for (int row : points(series)) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.first() + last.length() == row) {
                runs.set(runs.size() - 1, new Run(last.first(), last.length() + 1));
            } else {
                runs.add(new Run(row, 1));
            }
        }
        return runs;
    }

    List<Double> numbersAlong() {
        return numbers(chart.categories());
    }

    List<Double> numbers() {
        return chart.series().stream()
                .flatMap(series -> numbers(series.heading()).stream())
                .toList();
    }

    private List<Double> numbers(String heading) {
        int column = column(heading);
        return IntStream.range(0, chart.rows())
                .filter(row -> !isGap(row, column))
                .mapToObj(row -> number(row, column))
                .toList();
    }

    String firstHeading() {
        return chart.series().get(0).heading();
    }

    /** The length of the longest bar or stack. */
    double highest() {
        return isStacked()
                ? IntStream.range(0, chart.rows())
                        .mapToDouble(this::total)
                        .max()
                        .orElse(0)
                : numbers().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double total(int row) {
        return chart.series().stream()
                .map(series -> column(series.heading()))
                .filter(column -> !isGap(row, column))
                .mapToDouble(column -> number(row, column))
                .sum();
    }

    Format format(String heading) {
        return table.columns().get(column(heading)).format();
    }

    /** How an axis and its labels show the column: short, so that labels find room. */
    String formatCode(String heading) {
        return switch (format(heading)) {
            case DATE, MONTH -> MONTH;
            case DECIMAL -> "#,##0.0";
            case PERCENT -> "0%";
            default -> "#,##0";
        };
    }

    private boolean isNumeric(String heading) {
        Format format = format(heading);
        return format != Format.TEXT && format != Format.LONG_TEXT;
    }

    static boolean isTime(Format format) {
        return format == Format.DATE || format == Format.MONTH;
    }

    private int column(String heading) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "chart \"" + chart.title() + "\": table " + table.name() + " has no column \"" + heading + "\"");
    }

    private boolean isGap(int row, int column) {
        Cell cell = table.rows().get(row).get(column);
        return !(cell instanceof Cell.Quantity || cell instanceof Cell.Share || cell instanceof Cell.Day);
    }

    private double number(int row, int column) {
        Cell cell = table.rows().get(row).get(column);
        if (cell instanceof Cell.Day day) {
            return DateUtil.getExcelDate(day.value());
        }
        return cell instanceof Cell.Share share
                ? share.value().doubleValue()
                : ((Cell.Quantity) cell).value().doubleValue();
    }
}
