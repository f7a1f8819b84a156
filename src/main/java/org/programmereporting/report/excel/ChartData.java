package org.programmereporting.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Format;

/** A chart with the cells it draws. What holds no number is a gap. */
record ChartData(Chart chart, Table table, TablePlace place, XSSFSheet sheet) {
    private static final String MONTH = "mmm\\ yyyy";

    boolean overTime() {
        return isTime(format(chart.categories()));
    }

    XDDFDataSource<?> categories() {
        int column = column(chart.categories());
        var range = place.values(column, chart.rows());
        if (isGap(0, column)) {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, range);
        }
        var numbers = XDDFDataSourcesFactory.fromNumericCellRange(sheet, range);
        numbers.setFormatCode(formatCode(chart.categories()));
        return numbers;
    }

    XDDFNumericalDataSource<Double> values(Chart.Series series) {
        var values = XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, place.values(column(series.heading()), chart.rows()));
        values.setFormatCode(formatCode(series.heading()));
        return values;
    }

    void name(XDDFChartData.Series drawn, Chart.Series series) {
        drawn.setTitle(SafeText.of(series.heading()), place.heading(sheet.getSheetName(), column(series.heading())));
    }

    /** Rows in which the series has no number. */
    List<Integer> gaps(Chart.Series series) {
        int column = column(series.heading());
        return IntStream.range(0, chart.rows())
                .filter(row -> isGap(row, column))
                .boxed()
                .toList();
    }

    List<Integer> points(Chart.Series series) {
        int column = column(series.heading());
        return IntStream.range(0, chart.rows())
                .filter(row -> !isGap(row, column))
                .boxed()
                .toList();
    }

    List<Double> numbers() {
        return chart.series().stream()
                .flatMap(series -> points(series).stream().map(row -> number(row, column(series.heading()))))
                .toList();
    }

    /** The sum of the series in a row: the length of a stack. */
    double total(int row) {
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
