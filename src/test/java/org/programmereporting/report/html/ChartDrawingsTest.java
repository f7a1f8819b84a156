package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Kind;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Palette;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

class ChartDrawingsTest {
    @Test
    void linesStandOutFromABandAndFromThePage() {
        for (int line = 0; line < 3; line++) {
            assertThat(Contrast.of(Palette.beforeBand(line), Palette.BAND)).isGreaterThanOrEqualTo(3);
            assertThat(Contrast.of(Palette.beforeBand(line), "FFFFFF")).isGreaterThanOrEqualTo(3);
        }
    }

    private static final List<List<Cell>> NUMBERS =
            List.of(List.of(Cell.of(3), Cell.of(2)), List.of(Cell.of(0), Cell.of(Mark.NOT_AVAILABLE)));

    private static Element drawing(Sheet.Tabular sheet) {
        return APage.of(sheet).expectFirst("svg");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "LINE", mode = EnumSource.Mode.EXCLUDE)
    void haveABarForEachNumberAndNoneForAMark(Kind kind) {
        Elements bars = drawing(APage.bars(kind, 2, NUMBERS)).select("path[fill=#12436D]");

        // one sample in the legend, one bar of 3; a stack has no piece for nothing
        boolean stacked = kind == Kind.STACKED_BAR || kind == Kind.STACKED_COLUMN;
        assertThat(bars).hasSize(stacked ? 2 : 3);
        assertThat(drawing(APage.bars(kind, 2, NUMBERS)).select("path[fill=#28A197]"))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "LINE", mode = EnumSource.Mode.EXCLUDE)
    void tellBarsApartWithoutColours(Kind kind) {
        Element drawing = drawing(APage.bars(kind, 2, NUMBERS));

        assertThat(drawing.select("path.ruled")).hasSize(2);
        assertThat(drawing.select("text").eachText())
                .contains("Series 1", "Series 2", "Letter of the row", "Number (trusts)");
    }

    @Test
    void sayTheNumberAtABarThatStandsAlone() {
        assertThat(drawing(APage.bars(Kind.BAR, 2, NUMBERS))
                        .select("text.value")
                        .eachText())
                .containsExactly("3", "2", "0");
        assertThat(drawing(APage.bars(Kind.STACKED_BAR, 2, NUMBERS)).select("text.value"))
                .isEmpty();
    }

    @Test
    void drawLongerBarsForMore() {
        Element drawing = drawing(APage.bars(Kind.BAR, 1, List.of(List.of(Cell.of(5)), List.of(Cell.of(10)))));

        List<Double> widths = drawing.select("path[fill=#12436D]").stream()
                .map(bar -> Double.valueOf(bar.attr("d").replaceAll("^M[^h]*h([0-9.]+)v.*$", "$1")))
                .toList();
        assertThat(widths.get(1)).isCloseTo(2 * widths.get(0), Offset.offset(0.2));
    }

    @Test
    void goLeftOfZeroBelowIt() {
        Element drawing = drawing(APage.bars(Kind.BAR, 1, List.of(List.of(Cell.of(-5)), List.of(Cell.of(5)))));

        assertThat(drawing.select("text.value").eachText()).containsExactly("-5", "5");
        assertThat(drawing.select("path[fill=#12436D]").eachAttr("d").stream()
                        .map(bar -> Double.valueOf(bar.replaceAll("^M([0-9.]+) .*$", "$1"))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Sheet.Tabular line(List<Series> series, Object... firstRow) {
        return line(series, List.<Object[]>of(firstRow));
    }

    private static Sheet.Tabular line(List<Series> series, List<Object[]> rows) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Month", Format.MONTH)));
        series.forEach(each -> columns.add(new Column(each.heading(), Format.WHOLE)));
        List<List<Cell>> cells = new ArrayList<>();
        LocalDate month = LocalDate.of(2014, 1, 1);
        for (Object[] row : rows) {
            List<Cell> line =
                    new ArrayList<>(List.of(Cell.of(month.plusMonths(1).minusDays(1))));
            for (Object value : row) {
                line.add(value instanceof Integer number ? Cell.of(number) : Cell.of(Mark.NOT_APPLICABLE));
            }
            cells.add(line);
            month = month.plusMonths(1);
        }
        Chart chart =
                new Chart(Kind.LINE, "The message", "What it shows.", "Month", "Month", "Trusts", series, cells.size());
        return APage.sheet("Lines", columns, cells, chart);
    }

    @Test
    void breakALineWhereThereIsNoNumber() {
        Element drawing = drawing(
                line(List.of(new Series("Actual", Role.ACTUAL)), List.of(row(4), row(3), row("gap"), row(2), row(1))));

        assertThat(drawing.select("path.line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.attr("d").split("L")).hasSize(2));
    }

    @Test
    void markALineOfOnePoint() {
        Element drawing = drawing(line(List.of(new Series("Actual", Role.ACTUAL)), 4));

        assertThat(drawing.select("path[fill=#12436D]")).hasSize(1);
    }

    @Test
    void tellLinesApartByDashesAndMarks() {
        Element drawing = drawing(line(
                List.of(new Series("One", Role.ACTUAL), new Series("Two", Role.ACTUAL), new Series("Plan", Role.PLAN)),
                List.of(row(1, 2, 3), row(1, 2, 3))));

        assertThat(drawing.select("path.line").eachAttr("stroke-dasharray"))
                .containsExactly("none", "none", "2 4", "none", "none", "2 4");
        assertThat(drawing.select("path[fill=#12436D]").attr("d")).contains("a4.5");
        assertThat(drawing.select("path[fill=#28A197]").attr("d")).contains("h8v8");
    }

    @Test
    void fillTheBandUponItsBase() {
        Element drawing = drawing(line(
                List.of(
                        new Series("Actual", Role.ACTUAL),
                        new Series("P10", Role.BASE),
                        new Series("P10 to P80", Role.BAND)),
                List.of(row(9, 1, 2), row(9, 2, 2), row(9, 3, "gap"))));

        assertThat(drawing.select("path.band").eachAttr("d"))
                .last(as(InstanceOfAssertFactories.STRING))
                .matches(outline -> outline.split("L").length == 4, "a four-cornered outline");
        assertThat(drawing.select("text").eachText()).contains("P10 to P80").doesNotContain("P10");
    }

    @Test
    void nameADeadlineAtItsHead() {
        Element drawing = drawing(line(
                List.of(
                        new Series("Actual", Role.ACTUAL),
                        new Series("First deadline", Role.DEADLINE),
                        new Series("Second deadline", Role.DEADLINE)),
                List.of(row(9, "no", "no"), row(8, 9, "no"), row(7, "no", 9), row(6, "no", "no"))));

        assertThat(drawing.select("path.deadline")).hasSize(2);
        assertThat(drawing.select("text.name").eachText()).containsExactly("First deadline", "Second deadline");
    }

    @Test
    void layNoDeadlineNameOnAnother() {
        Element drawing = drawing(line(
                List.of(
                        new Series("A deadline of many words", Role.DEADLINE),
                        new Series("Another deadline of many words", Role.DEADLINE)),
                List.of(row(9, 9), row(8, 9))));

        List<String> heights = drawing.select("text.name").eachAttr("y");
        assertThat(heights).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void leaveOutOfTheLegendWhatHasNoNumber() {
        Element drawing = drawing(line(
                List.of(new Series("Seen", Role.ACTUAL), new Series("Unseen", Role.ACTUAL)),
                List.of(row(1, "no"), row(2, "no"))));

        assertThat(drawing.select("text.label").eachText()).contains("Seen").doesNotContain("Unseen");
    }

    @Test
    void refuseALineOverWords() {
        assertThatThrownBy(() -> APage.of(APage.bars(Kind.LINE, 1, List.of(List.of(Cell.of(1))))))
                .hasMessageContaining("a line goes over dates or numbers");
    }

    @Test
    void keepColoursThatStandOutFromWhite() {
        for (int series = 0; series <= Chart.MOST_COLOURS; series++) {
            assertThat(Contrast.of(Palette.of(series), "ffffff")).isGreaterThanOrEqualTo(3);
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
