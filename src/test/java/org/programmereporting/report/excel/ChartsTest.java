package org.programmereporting.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Format;

class ChartsTest {
    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeEach
    void write() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(new ReportWorkbookWriter().write(SampleReport.report())));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void keepToTheSchemaThatExcelInsistsOn() {
        List<XmlError> errors = new ArrayList<>();
        for (String sheet : List.of("Burn-down", "Cohorts", "Regions", "Confidence")) {
            charts(sheet).forEach(chart -> chart.getCTChartSpace().validate(new XmlOptions().setErrorListener(errors)));
            workbook.getSheet(sheet)
                    .getDrawingPatriarch()
                    .getCTDrawing()
                    .validate(new XmlOptions().setErrorListener(errors));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void drawOnlyTheRowsThatHoldNumbers() {
        List<CTScatterSer> series = lines("Burn-down");

        assertThat(series)
                .extracting(each -> each.getTx().getStrRef().getF() + " "
                        + each.getYVal().getNumRef().getF())
                .containsExactly(
                        "'Burn-down'!$B$4 'Burn-down'!$B$5:$B$17",
                        "'Burn-down'!$C$4 'Burn-down'!$C$5:$C$42",
                        "'Burn-down'!$D$4 'Burn-down'!$D$17:$D$42",
                        "'Burn-down'!$E$4 'Burn-down'!$E$29",
                        "'Burn-down'!$F$4 'Burn-down'!$F$41");
    }

    @Test
    void carryTheirValuesForViewersThatDoNotCalculate() {
        CTNumData plan = lines("Burn-down").get(1).getYVal().getNumRef().getNumCache();

        assertThat(plan.getPtCount().getVal()).isEqualTo(38);
        assertThat(plan.getPtArray(0).getV()).isEqualTo("66");
        assertThat(plan.getFormatCode()).isEqualTo("#,##0");
    }

    @Test
    void breakALineWhereAMarkStands() {
        Table table = new Table(
                "gaps",
                List.of(SampleReport.column("Month", Format.MONTH), SampleReport.column("Trusts", Format.WHOLE)),
                SampleReport.confidence().table().rows().stream()
                        .map(row -> List.of(row.get(0), row.get(2)))
                        .toList());
        List<CTScatterSer> series = scatter(draw(table, Chart.Kind.LINE));

        assertThat(series)
                .extracting(each -> each.getYVal().getNumRef().getF())
                .containsExactly("'Drawn'!$B$4:$B$6", "'Drawn'!$B$8:$B$9");
    }

    @Test
    void markAPointThatStandsAlone() {
        Table table = new Table(
                "alone",
                List.of(SampleReport.column("Month", Format.MONTH), SampleReport.column("Trusts", Format.WHOLE)),
                SampleReport.confidence().table().rows().stream()
                        .map(row -> List.of(row.get(0), row.get(4)))
                        .toList());
        List<CTScatterSer> series = scatter(draw(table, Chart.Kind.LINE));

        assertThat(series)
                .extracting(each -> each.getMarker().getSymbol().getVal().toString())
                .containsExactly("circle");
    }

    @Test
    void stackABandUponABaseThatIsNotSeenAndGiveItAxesAsLongAsThoseOfTheLines() {
        XSSFChart chart = draw(
                band(),
                Chart.Kind.LINE,
                List.of(
                        new Chart.Series("Actual", Chart.Role.ACTUAL),
                        new Chart.Series("P10", Chart.Role.BASE),
                        new Chart.Series("P10 to P80", Chart.Role.BAND)));
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List<XmlError> errors = new ArrayList<>();
        chart.getCTChartSpace().validate(new XmlOptions().setErrorListener(errors));

        assertThat(errors).isEmpty();

        List<CTAreaSer> areas = plot.getAreaChartArray(0).getSerList();
        assertThat(plot.getAreaChartArray(0).getGrouping().getVal()).hasToString("stacked");
        assertThat(areas)
                .extracting(each -> each.getVal().getNumRef().getF())
                .containsExactly("'Drawn'!$C$5:$C$6", "'Drawn'!$D$5:$D$6");
        assertThat(areas.get(0).getSpPr().isSetNoFill()).isTrue();
        assertThat(hex(areas.get(1).getSpPr().getSolidFill().getSrgbClr().getVal()))
                .isEqualTo("C9D8E6");
        assertThat(plot.getDateAxArray(0).getScaling().getMin().getVal())
                .isEqualTo(plot.getValAxArray(1).getScaling().getMin().getVal());
        assertThat(plot.getValAxArray(2).getScaling().getMax().getVal())
                .isEqualTo(plot.getValAxArray(0).getScaling().getMax().getVal())
                .isEqualTo(10);
    }

    private static Table band() {
        List<List<Cell>> rows = List.of(
                List.of(day("2014-05-31"), Cell.of(9), Cell.of(Mark.NOT_APPLICABLE), Cell.of(Mark.NOT_APPLICABLE)),
                List.of(day("2014-06-30"), Cell.of(9), Cell.of(9), Cell.of(0)),
                List.of(day("2014-07-31"), Cell.of(Mark.NOT_APPLICABLE), Cell.of(4), Cell.of(5)));
        return new Table(
                "band",
                List.of(
                        SampleReport.column("Month", Format.MONTH),
                        SampleReport.column("Actual", Format.WHOLE),
                        SampleReport.column("P10", Format.WHOLE),
                        SampleReport.column("P10 to P80", Format.WHOLE)),
                rows);
    }

    private static Cell day(String day) {
        return Cell.of(LocalDate.parse(day));
    }

    @Test
    void standOutFromABandAndFromEachOtherWithoutTheirColours() {
        XSSFChart chart = draw(
                band(),
                Chart.Kind.LINE,
                List.of(
                        new Chart.Series("Actual", Chart.Role.ACTUAL),
                        new Chart.Series("P10 to P80", Chart.Role.PLAN),
                        new Chart.Series("P10", Chart.Role.PLAN),
                        new Chart.Series("P10", Chart.Role.BASE),
                        new Chart.Series("P10 to P80", Chart.Role.BAND)));

        assertThat(scatter(chart))
                .extracting(each ->
                        hex(each.getSpPr().getLn().getSolidFill().getSrgbClr().getVal()))
                .containsExactly("12436D", "801650", "404040");
        assertThat(scatter(chart))
                .extracting(each -> each.getSpPr().getLn().isSetPrstDash()
                        ? each.getSpPr().getLn().getPrstDash().getVal().toString()
                        : "none")
                .containsExactly("none", "dash", "sysDot");
    }

    @Test
    void areNamedAfterTheirTableAndDescribedWithTheirMessage() {
        List<CTNonVisualDrawingProps> named =
                workbook.getSheet("Regions").getDrawingPatriarch().getCTDrawing().getOneCellAnchorList().stream()
                        .map(anchor ->
                                anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr())
                        .toList();

        assertThat(named).extracting(each -> each.getName()).containsExactly("regions chart", "regions chart 2");
        assertThat(named)
                .extracting(each -> each.getDescr())
                .containsExactlyElementsOf(SampleReport.regions().charts().stream()
                        .map(chart -> chart.altText() + " " + chart.title() + ".")
                        .toList());
    }

    @Test
    void dashPlansAndNameDeadlinesBesideThem() {
        List<CTScatterSer> series = lines("Burn-down");

        assertThat(series.get(0).getSpPr().getLn().isSetPrstDash()).isFalse();
        assertThat(series.get(1).getSpPr().getLn().getPrstDash().getVal()).isEqualTo(STPresetLineDashVal.DASH);
        assertThat(series.get(3).getSpPr().getLn().isSetNoFill()).isTrue();
        assertThat(series.get(3).getErrBarsArray(0).getVal().getVal()).isEqualTo(100);
        assertThat(series.get(3).getDLbls().getDLblArray(0).getShowSerName().getVal())
                .isTrue();
    }

    @Test
    void leaveDeadlinesOutOfTheLegend() {
        var legend = charts("Burn-down").get(0).getCTChart().getLegend();

        assertThat(legend.getLegendEntryList())
                .extracting(entry -> entry.getIdx().getVal())
                .containsExactly(3L, 4L);
    }

    @Test
    void needNoLegendForOneSeries() {
        assertThat(charts("Regions")).noneMatch(chart -> chart.getCTChart().isSetLegend());
    }

    @Test
    void takeTheColoursInTheirOrder() {
        assertThat(charts("Cohorts")
                        .get(0)
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerList())
                .extracting(
                        each -> hex(each.getSpPr().getSolidFill().getSrgbClr().getVal()))
                .containsExactly("12436D", "28A197", "801650");
    }

    @Test
    void putTheFirstLyingBarOnTopAndTheValuesBelow() {
        var plot = charts("Cohorts").get(0).getCTChart().getPlotArea();

        assertThat(plot.getBarChartArray(0).getBarDir().getVal()).isEqualTo(STBarDir.BAR);
        assertThat(plot.getBarChartArray(0).getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
        assertThat(plot.getCatAxArray(0).getScaling().getOrientation().getVal()).isEqualTo(STOrientation.MAX_MIN);
        assertThat(plot.getValAxArray(0).getCrosses().getVal().toString()).isEqualTo("max");
        assertThat(plot.getValAxArray(0).getScaling().getMin().getVal()).isZero();
    }

    @Test
    void writeValuesAtFewBarsButNotAtMarks() {
        CTBarSer bars = charts("Regions")
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);

        assertThat(bars.getDLbls().getShowVal().getVal()).isTrue();
        assertThat(bars.getDLbls().getDLblList())
                .extracting(label -> label.getIdx().getVal())
                .containsExactly(2L);
        assertThat(bars.getDLbls().getDLblArray(0).getDelete().getVal()).isTrue();
        assertThat(bars.getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getIdx())
                .containsExactly(0L, 1L, 3L, 4L);
    }

    @Test
    void standOneBelowTheOtherToTheRightOfTheTable() {
        var anchors = workbook.getSheet("Regions")
                .getDrawingPatriarch()
                .getCTDrawing()
                .getOneCellAnchorList();

        assertThat(anchors).extracting(anchor -> anchor.getFrom().getCol()).containsExactly(3, 3);
        assertThat(anchors).extracting(anchor -> anchor.getExt().getCx()).containsExactly(6_480_000L, 6_480_000L);
        assertThat(anchors.get(0).getFrom().getRow()).isEqualTo(4);
        assertThat(anchors.get(1).getFrom().getRow()).isGreaterThan(9);
    }

    @Test
    void refuseALineOverText() {
        Table table = SampleReport.regions().table();

        assertThatThrownBy(() -> draw(table, Chart.Kind.LINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("draw columns over Region");
    }

    @Test
    void refuseAColumnThatTheTableLacks() {
        Table table = new Table("short", List.of(SampleReport.text("Region")), List.of(List.of(Cell.of("London"))));
        Chart chart = new Chart(
                Chart.Kind.BAR, "T", "A", "Region", "x", "y", List.of(new Chart.Series("Sum", Chart.Role.ACTUAL)), 1);

        assertThatThrownBy(() -> new ReportWorkbookWriter()
                        .write(SampleReport.with(
                                List.of(new Sheet.Tabular("Short", "Short", List.of(), table, List.of(chart))))))
                .hasMessageContaining("table short has no column \"Sum\"");
    }

    private List<XSSFChart> charts(String sheet) {
        return workbook.getSheet(sheet).getDrawingPatriarch().getCharts();
    }

    private List<CTScatterSer> lines(String sheet) {
        return scatter(charts(sheet).get(0));
    }

    private static List<CTScatterSer> scatter(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerList();
    }

    private static XSSFChart draw(Table table, Chart.Kind kind) {
        return draw(table, kind, Chart.Role.ACTUAL);
    }

    private static XSSFChart draw(Table table, Chart.Kind kind, Chart.Role role) {
        return draw(table, kind, List.of(new Chart.Series(table.columns().get(1).heading(), role)));
    }

    private static XSSFChart draw(Table table, Chart.Kind kind, List<Chart.Series> series) {
        String along = table.columns().get(0).heading();
        String drawn = table.columns().get(1).heading();
        Chart chart = new Chart(
                kind,
                "Title",
                "Alt text",
                along,
                along,
                drawn,
                series,
                table.rows().size());
        var sheet = new Sheet.Tabular("Drawn", "Drawn", List.of(SampleReport.CONTAINS), table, List.of(chart));
        byte[] bytes = new ReportWorkbookWriter().write(SampleReport.with(List.of(sheet)));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return read.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(byte[] rgb) {
        return HexFormat.of().withUpperCase().formatHex(rgb);
    }
}
