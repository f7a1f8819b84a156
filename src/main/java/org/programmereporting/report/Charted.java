package org.programmereporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.report.Chart.Kind;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Table.Format;

/** A chart with the table it draws from. A cell that holds no number, share or date is a gap; a date counts as its day since 1 January 1970. */
public record Charted(Chart chart, Table table) {
    /** Rows next to each other: the first, from 0, and how many. */
    public record Run(int first, int length) {}

    public boolean isLying() {
        return chart.kind() == Kind.BAR || chart.kind() == Kind.STACKED_BAR;
    }

    public boolean isStacked() {
        return chart.kind() == Kind.STACKED_BAR || chart.kind() == Kind.STACKED_COLUMN;
    }

    public boolean overTime() {
        return isTime(format(chart.categories()));
    }

    /** Whether a row stands in the first half, with room to its right. */
    public boolean isEarly(int row) {
        return row < chart.rows() / 2;
    }

    /** The place of the column with this heading, from 0. */
    public int column(String heading) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "chart \"" + chart.title() + "\": table " + table.name() + " has no column \"" + heading + "\"");
    }

    public Format format(String heading) {
        return table.columns().get(column(heading)).format();
    }

    public boolean isNumeric(String heading) {
        Format format = format(heading);
        return format != Format.TEXT && format != Format.LONG_TEXT;
    }

    /** Refuses a line over words: it goes over dates or numbers. */
    public void requireNumericCategories() {
        if (!isNumeric(chart.categories())) {
            throw new IllegalArgumentException("chart \"" + chart.title()
                    + "\": a line goes over dates or numbers, not text; draw columns over " + chart.categories());
        }
    }

    public static boolean isTime(Format format) {
        return format == Format.DATE || format == Format.MONTH;
    }

    public Cell cell(int row, String heading) {
        return table.rows().get(row).get(column(heading));
    }

    public boolean isGap(int row, String heading) {
        Cell cell = cell(row, heading);
        return !(cell instanceof Cell.Quantity || cell instanceof Cell.Share || cell instanceof Cell.Day);
    }

    /** The number in a cell that is no gap. */
    public double number(int row, String heading) {
        Cell cell = cell(row, heading);
        if (cell instanceof Cell.Day day) {
            return day.value().toEpochDay();
        }
        return cell instanceof Cell.Share share
                ? share.value().doubleValue()
                : ((Cell.Quantity) cell).value().doubleValue();
    }

    /** Rows in which the column has a number. */
    public List<Integer> points(String heading) {
        return rows(heading, false);
    }

    /** Rows in which the column has no number. */
    public List<Integer> gaps(String heading) {
        return rows(heading, true);
    }

    private List<Integer> rows(String heading, boolean gap) {
        return IntStream.range(0, chart.rows())
                .filter(row -> isGap(row, heading) == gap)
                .boxed()
                .toList();
    }

    /** The unbroken runs of rows in which the column has a number. */
    public List<Run> runs(String heading) {
        return runs(points(heading));
    }

    private static List<Run> runs(List<Integer> rows) {
        List<Run> runs = new ArrayList<>();
        for (int row : rows) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.first() + last.length() == row) {
                runs.set(runs.size() - 1, new Run(last.first(), last.length() + 1));
            } else {
                runs.add(new Run(row, 1));
            }
        }
        return runs;
    }

    public List<Double> numbers(String heading) {
        return points(heading).stream().map(row -> number(row, heading)).toList();
    }

    /** Where the series of all rows lie in the chart: of a band its upper edge. */
    public List<Double> numbers() {
        return chart.series().stream()
                .flatMap(series -> points(series.heading()).stream().map(row -> reach(row, series)))
                .toList();
    }

    private double reach(int row, Series series) {
        return number(row, series.heading())
                + (series.role() == Role.BAND && isBand(row)
                        ? number(row, base().orElseThrow().heading())
                        : 0);
    }

    /** The lower edge of the chart's band. */
    public Optional<Series> base() {
        return inRole(Role.BASE);
    }

    /** The height of the chart's band. */
    public Optional<Series> band() {
        return inRole(Role.BAND);
    }

    private Optional<Series> inRole(Role role) {
        return chart.series().stream().filter(series -> series.role() == role).findFirst();
    }

    /** The unbroken runs of rows in which the band has both a base and a height. */
    public List<Run> bands() {
        return runs(
                IntStream.range(0, chart.rows()).filter(this::isBand).boxed().toList());
    }

    private boolean isBand(int row) {
        return base().filter(edge -> !isGap(row, edge.heading())).isPresent()
                && band().filter(height -> !isGap(row, height.heading())).isPresent();
    }

    /** The heading whose format the values are shown in. */
    public String firstHeading() {
        return chart.series().get(0).heading();
    }

    /** The length of the longest bar or stack. */
    public double highest() {
        return isStacked()
                ? IntStream.range(0, chart.rows())
                        .mapToDouble(this::total)
                        .max()
                        .orElse(0)
                : numbers().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double total(int row) {
        return chart.series().stream()
                .map(Series::heading)
                .filter(heading -> !isGap(row, heading))
                .mapToDouble(heading -> number(row, heading))
                .sum();
    }
}
