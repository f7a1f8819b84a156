package org.programmereporting.report.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;
import org.programmereporting.report.excel.SampleReport;

/** Pages of small reports. */
final class APage {
    static final List<FileBeside> BESIDE = List.of(
            new FileBeside("national-report.xlsx", "The national report"),
            new FileBeside("cohorts/london.xlsx", "London"));

    private APage() {}

    static String html(Report report) {
        return new String(IndexPage.write(report, BESIDE), StandardCharsets.UTF_8);
    }

    static Document of(Report report) {
        return Jsoup.parse(html(report));
    }

    static Document of(Sheet... sheets) {
        return of(SampleReport.with(List.of(sheets)));
    }

    /** A sheet of one column of text. */
    static Sheet.Tabular saying(String name, String... texts) {
        List<List<Cell>> rows =
                Arrays.stream(texts).map(text -> List.of(Cell.of(text))).toList();
        return sheet(name, List.of(new Column("Said", Format.TEXT)), rows);
    }

    static Sheet.Tabular sheet(String name, List<Column> columns, List<List<Cell>> rows, Chart... charts) {
        Table table = new Table(name.replaceAll("[^A-Za-z]", "_"), columns, rows);
        return new Sheet.Tabular(name, "Title of " + name, List.of("Introduction."), table, List.of(charts));
    }

    /** A chart of whole numbers over the words a, b, c …; a row is what each series has there. */
    static Sheet.Tabular bars(Chart.Kind kind, int series, List<List<Cell>> numbers) {
        List<String> headings =
                IntStream.range(0, series).mapToObj(i -> "Series " + (i + 1)).toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("Letter", Format.TEXT)));
        headings.forEach(heading -> columns.add(new Column(heading, Format.WHOLE)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(String.valueOf((char) ('a' + i)))));
            row.addAll(numbers.get(i));
            rows.add(row);
        }
        Chart chart = new Chart(
                kind,
                "The message",
                "What it shows.",
                "Letter",
                "Letter of the row",
                "Number (trusts)",
                headings.stream()
                        .map(heading -> new Chart.Series(heading, Chart.Role.ACTUAL))
                        .toList(),
                rows.size());
        return sheet("Bars", columns, rows, chart);
    }
}
