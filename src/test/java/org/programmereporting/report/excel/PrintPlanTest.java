package org.programmereporting.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

class PrintPlanTest {
    private static final double INTRODUCTION_CM = 3;

    private static Table table(int columns, int rows) {
        List<Column> headings = IntStream.range(0, columns)
                .mapToObj(column -> SampleReport.column("Exit forecast " + column, Format.DATE))
                .toList();
        return new Table(
                "exits",
                headings,
                Collections.nCopies(rows, Collections.nCopies(columns, Cell.of(LocalDate.of(2015, 9, 30)))));
    }

    private static Chart chart() {
        return new Chart(
                Chart.Kind.LINE,
                "Exits come later",
                "A line.",
                "Exit forecast 0",
                "Month",
                "Exit",
                List.of(new Chart.Series("Exit forecast 1", Chart.Role.ACTUAL)),
                2);
    }

    private static PrintPlan plan(int columns, int rows, Chart... charts) {
        return PrintPlan.of(table(columns, rows), List.of(charts), INTRODUCTION_CM);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, A4, BESIDE",
        "9, 90, A4, BESIDE",
        "14, 3, A4, BELOW",
        "14, 90, A4, APART",
        "20, 3, A3, APART",
    })
    void chartsStandWhereBothCanBeRead(int columns, int rows, Paper paper, PrintPlan.Placement placement) {
        PrintPlan plan = plan(columns, rows, chart());

        assertThat(plan.paper()).isEqualTo(paper);
        assertThat(plan.placement()).isEqualTo(placement);
    }

    @Test
    void aTableIsNeverPrintedTooSmallToReadWhileA3HoldsIt() {
        for (int columns = 1; columns <= 24; columns++) {
            PrintPlan plan = plan(columns, 40);

            assertThat(plan.paper().widthCm() / plan.widths().cm())
                    .as("%d columns", columns)
                    .isGreaterThanOrEqualTo(0.59);
        }
    }

    @Test
    void longTextsAreWrappedIntoNarrowerColumnsBeforeATableGoesOnLargerPaper() {
        List<Column> columns = IntStream.range(0, 8)
                .mapToObj(column -> SampleReport.column("Text " + column, Format.TEXT))
                .toList();
        Table texts = new Table(
                "texts", columns, List.of(Collections.nCopies(8, Cell.of("Words that go on for two lines or three"))));

        PrintPlan plan = PrintPlan.of(texts, List.of(), INTRODUCTION_CM);

        assertThat(plan.paper()).isEqualTo(Paper.A4);
        assertThat(plan.widths().cm()).isLessThan(ColumnWidths.all(texts).get(0).cm());
    }

    @Test
    void aChartApartIsAsWideAsItsPage() {
        PrintPlan plan = plan(12, 90, chart());

        assertThat(plan.isApart()).isTrue();
        assertThat(plan.chartWidthCm()).isGreaterThan(25);
    }

    @Test
    void headingsAreRepeatedAndMarginsNarrow() throws IOException {
        XSSFSheet sheet = written(new Sheet.Tabular("Exits", "Exits", List.of(), table(14, 90), List.of(chart())));

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
        assertThat(sheet.getMargin(PageMargin.LEFT)).isEqualTo(0.4);
        assertThat(sheet.getColumnBreaks()).containsExactly(13);
        assertThat((int) sheet.getPrintSetup().getScale()).isBetween(59, 100);
    }

    @Test
    void aChartBelowATableStandsUnderItsLastRowAndAllIsOnOnePage() throws IOException {
        XSSFSheet sheet = written(new Sheet.Tabular("Exits", "Exits", List.of(), table(14, 3), List.of(chart())));
        var corner = sheet.getDrawingPatriarch()
                .getCTDrawing()
                .getOneCellAnchorArray(0)
                .getFrom();

        assertThat(corner.getCol()).isZero();
        assertThat(corner.getRow()).isEqualTo(5);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }

    @Test
    void aTableThatA4CannotHoldGoesOnA3() throws IOException {
        XSSFSheet sheet = written(new Sheet.Tabular("Exits", "Exits", List.of(), table(20, 3), List.of()));

        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    private static XSSFSheet written(Sheet sheet) throws IOException {
        byte[] bytes = new ReportWorkbookWriter().write(SampleReport.with(List.of(sheet)));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }
}
