package org.programmereporting.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.programmereporting.report.excel.BrokenWorkbook.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.programmereporting.accessibility.Breach;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.accessibility.Rule;
import org.programmereporting.accessibility.WorkbookChecker;

class WorkbookCheckerTest {
    private static final int HEADINGS = 3;

    @Test
    void findsNothingInWhatTheWriterWrites() {
        assertThat(new WorkbookChecker(Profile.PACK).check(new ReportWorkbookWriter().write(SampleReport.report())))
                .isEmpty();
    }

    @Test
    void saysThatAFileIsNoWorkbook() {
        List<Breach> breaches =
                new WorkbookChecker(Profile.PACK).check("not a workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(breaches).extracting(breach -> breach.rule().id()).containsExactly("readable");
        assertThat(breaches.get(0).essential()).isTrue();
    }

    @Test
    void saysWhereAndHowToMend() {
        assertThat(broken(workbook ->
                        regions(workbook).getRow(HEADINGS + 1).getCell(1).setBlank()))
                .extracting(Breach::toString)
                .contains(
                        "Regions!B5: no-empty-cell (rule 4): it is empty. Write the value or a mark such as [x], or say"
                                + " above the table what blank cells mean.");
    }

    @Nested
    class Order {
        @Test
        void findsAWrongOrderOfSheets() {
            assertThat(broken(workbook -> workbook.setSheetOrder("Notes", 1)))
                    .extracting(breach -> breach.rule().id())
                    .containsExactly("sheet-order", "sheet-order");
        }

        @Test
        void findsANameThatIsTooLong() {
            assertThat(rules(workbook -> rename(workbook, "A name of more than thirty-one characters")))
                    .contains("A name of more than thirty-one characters  sheet-name-length");
        }

        @Test
        void findsTwoSheetsOfOneNameWhateverItsCase() {
            assertThat(rules(workbook -> rename(workbook, "FINDINGS"))).contains("FINDINGS  sheet-name-unique");
        }

        private static void rename(XSSFWorkbook workbook, String name) {
            workbook.getCTWorkbook().getSheets().getSheetArray(8).setName(name);
        }

        @Test
        void findsAnotherSheetThanTheFirstOpen() {
            assertThat(broken(workbook -> workbook.setActiveSheet(2)))
                    .extracting(breach -> breach.rule().id())
                    .containsExactly("cursor");
        }

        @Test
        void findsTheCursorElsewhere() {
            assertThat(broken(workbook -> workbook.getSheetAt(0).setActiveCell(new CellAddress("B7"))))
                    .extracting(breach -> breach.rule().id(), Breach::sheet)
                    .containsExactly(tuple("cursor", "Cover"));
        }
    }

    @Nested
    class Properties {
        @Test
        void findsMissingTitleAuthorAndLanguage() {
            assertThat(broken(workbook -> {
                        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
                        core.setTitleProperty("");
                        core.setCreatorProperty("");
                        core.setLanguageProperty("");
                    }))
                    .extracting(breach -> breach.rule().id())
                    .containsExactly("property-title", "property-author", "property-language");
        }
    }

    @Nested
    class Opening {
        @Test
        void findsNoTitleInA1() {
            assertThat(rules(workbook -> regions(workbook).getRow(0).getCell(0).setBlank()))
                    .containsExactly("Regions A1 title-in-a1");
        }

        @Test
        void findsNoLineThatSaysHowManyTables() {
            assertThat(rules(workbook -> regions(workbook).getRow(1).getCell(0).setCellValue("Some trusts.")))
                    .containsExactly("Regions  introduction", "Regions B7 mark-explained");
        }

        @Test
        void findsABlankLineBeforeTheTable() {
            assertThat(rules(workbook -> regions(workbook).getRow(2).getCell(0).setBlank()))
                    .containsExactly("Regions A3 introduction-unbroken");
        }
    }

    @Nested
    class Tables {
        @Test
        void findsCellsThatAreNoRealTable() {
            assertThat(rules(workbook -> {
                        XSSFSheet findings = workbook.getSheet("Findings");
                        findings.removeTable(findings.getTables().get(0));
                    }))
                    .contains("Findings  one-table");
        }

        @Test
        void findsATableOnTheCover() {
            assertThat(rules(workbook -> table(workbook.getSheetAt(0), "A1:A2")))
                    .contains("Cover  one-table");
        }

        @Test
        void findsATableNamedByExcel() {
            assertThat(rules(workbook -> name(workbook, "Table12"))).containsExactly("Regions  table-name");
        }

        @Test
        void findsATableNamedLikeACell() {
            assertThat(rules(workbook -> name(workbook, "LON2015"))).containsExactly("Regions  table-name-valid");
        }

        @Test
        void findsTwoTablesOfOneName() {
            assertThat(rules(workbook -> name(workbook, "Cohorts"))).containsExactly("Regions  table-name-unique");
        }

        private static void name(XSSFWorkbook workbook, String name) {
            regions(workbook).getTables().get(0).getCTTable().setDisplayName(name);
        }

        @Test
        void findsATableWithoutAHeadingRow() {
            assertThat(rules(workbook ->
                            regions(workbook).getTables().get(0).getCTTable().setHeaderRowCount(0)))
                    .contains("Regions  one-heading-row");
        }

        @Test
        void findsAnEmptyHeading() {
            assertThat(rules(workbook -> heading(workbook, 1).setCellValue(" ")))
                    .contains("Regions B4 heading-empty");
        }

        @Test
        void findsAHeadingUsedTwiceWhateverItsCase() {
            assertThat(rules(workbook -> heading(workbook, 1).setCellValue("REGION")))
                    .contains("Regions B4 heading-unique");
        }
    }

    @Nested
    class TablePlaces {
        @Test
        void findsMergedCells() {
            assertThat(rules(workbook -> regions(workbook).addMergedRegion(CellRangeAddress.valueOf("A1:C1"))))
                    .containsExactly("Regions  no-merged-cells");
        }

        @Test
        void findsATableBesideColumnA() {
            assertThat(rules(workbook -> {
                        XSSFSheet findings = workbook.getSheet("Findings");
                        findings.getTables()
                                .get(0)
                                .setCellReferences(new AreaReference("B4:E64", SpreadsheetVersion.EXCEL2007));
                    }))
                    .contains("Findings  table-in-column-a");
        }

        @Test
        void findsTextBelowTheTable() {
            assertThat(rules(workbook -> add(workbook, 20, 0, "Source: somewhere")))
                    .containsExactly("Regions A21 nothing-below-table");
        }

        @Test
        void findsTextBesideTheTable() {
            assertThat(rules(workbook -> add(workbook, 4, 9, "Look here")))
                    .containsExactly("Regions J5 nothing-beside-table");
        }

        @Test
        void findsABlankRow() {
            assertThat(rules(workbook -> regions(workbook).getRow(5).forEach(cell -> cell.setBlank())))
                    .contains("Regions  no-blank-row")
                    .doesNotContain("Regions  no-blank-column");
        }

        @Test
        void findsABlankColumn() {
            assertThat(rules(workbook -> {
                        for (int row = 4; row <= 8; row++) {
                            regions(workbook).getRow(row).getCell(2).setBlank();
                        }
                    }))
                    .contains("Regions  no-blank-column")
                    .doesNotContain("Regions  no-blank-row");
        }
    }

    @Nested
    class Cells {
        @Test
        void findsAFormula() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellFormula("1+1")))
                    .containsExactly("Regions B5 no-formula");
        }

        @Test
        void findsAnError() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellErrorValue((byte) 0x07)))
                    .containsExactly("Regions B5 no-error", "Regions B5 chart-values");
        }

        @Test
        void findsTextThatWouldBecomeAFormula() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(0).setCellValue("@SUM(A1)")))
                    .containsExactly("Regions A5 text-as-text");
        }

        @Test
        void findsUnknownShorthandAmongNumbers() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellValue("[q]")))
                    .containsExactly("Regions B5 known-mark", "Regions B5 chart-values");
        }

        @Test
        void onlyAdvisesOnShorthandAmongText() {
            List<Breach> breaches =
                    broken(workbook -> regions(workbook).getRow(4).getCell(0).setCellValue("[q]"));

            assertThat(breaches).extracting(breach -> breach.rule().id()).containsExactly("mark-in-text");
            assertThat(breaches.get(0).essential()).isFalse();
        }
    }

    @Nested
    class Notes {
        @Test
        void findsANoteThatIsNotDefined() {
            assertThat(rules(workbook -> heading(workbook, 1).setCellValue("Trusts [note 9]")))
                    .containsExactly("Regions B4 note-defined");
        }

        @Test
        void findsANoteThatNothingRefersTo() {
            assertThat(rules(workbook ->
                            workbook.getSheet("Notes").getRow(3).getCell(0).setCellValue("[note 7]")))
                    .contains("Notes  note-used");
        }

        @Test
        void findsANoteDefinedTwice() {
            assertThat(rules(workbook ->
                            workbook.getSheet("Notes").getRow(4).getCell(0).setCellValue("[note 1]")))
                    .contains("Notes A5 note-unique");
        }

        @Test
        void onlyAdvisesOnANoteAmongTheData() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(0).setCellValue("London [note 1]")))
                    .containsExactly("Regions A5 note-in-data");
        }
    }

    @Nested
    class Hidden {
        @Test
        void findsAHiddenSheet() {
            assertThat(rules(workbook -> workbook.setSheetVisibility(5, SheetVisibility.VERY_HIDDEN)))
                    .containsExactly("Cohorts  no-hidden-sheet");
        }

        @Test
        void findsAHiddenRow() {
            assertThat(rules(workbook -> regions(workbook).getRow(5).setZeroHeight(true)))
                    .containsExactly("Regions  no-hidden-cells");
        }

        @Test
        void findsAHiddenColumn() {
            assertThat(rules(workbook -> regions(workbook).setColumnHidden(1, true)))
                    .contains("Regions  no-hidden-cells");
        }

        @Test
        void findsAHeader() {
            assertThat(rules(workbook -> regions(workbook).getHeader().setCenter("Confidential")))
                    .containsExactly("Regions  no-header-or-footer");
        }

        @Test
        void findsAComment() {
            assertThat(rules(workbook -> {
                        XSSFSheet findings = workbook.getSheet("Findings");
                        findings.createDrawingPatriarch()
                                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 6, 6, 8, 8))
                                .setAddress(new CellAddress("A6"));
                    }))
                    .contains("Findings A6 no-comment");
        }
    }

    @Nested
    class ForeignContent {
        @Test
        void findsAMacro() {
            assertThat(rules(workbook -> BrokenWorkbook.addPart(workbook, "/xl/vbaProject.bin")))
                    .containsExactly("  no-macro");
        }

        @Test
        void findsALinkToAnotherWorkbook() {
            assertThat(rules(workbook -> BrokenWorkbook.addPart(workbook, "/xl/externalLinks/externalLink1.xml")))
                    .containsExactly("  no-external-link");
        }

        @Test
        void findsAnEmbeddedObject() {
            assertThat(rules(workbook -> BrokenWorkbook.addPart(workbook, "/xl/embeddings/oleObject1.bin")))
                    .containsExactly("  no-embedded-object");
        }

        @Test
        void findsALinkOutOfTheWorkbook() {
            assertThat(rules(workbook -> link(workbook, HyperlinkType.URL, "https://example.org/")))
                    .containsExactly("Regions A5 link-inside");
        }

        @Test
        void findsALinkToASheetThatIsNotThere() {
            assertThat(rules(workbook -> link(workbook, HyperlinkType.DOCUMENT, "'Elsewhere'!A1")))
                    .containsExactly("Regions A5 link-target");
        }
    }

    @Nested
    class Charts {
        @Test
        void findsAChartWithoutAltText() {
            assertThat(rules(workbook -> regions(workbook)
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getOneCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .unsetDescr()))
                    .containsExactly("Regions  chart-alt-text");
        }

        @Test
        void findsAChartWithoutATitle() {
            assertThat(rules(workbook -> chart(workbook).removeTitle())).containsExactly("Regions  chart-title");
        }

        @Test
        void findsAnAxisWithoutATitle() {
            assertThat(rules(workbook -> chart(workbook)
                            .getCTChart()
                            .getPlotArea()
                            .getCatAxArray(0)
                            .unsetTitle()))
                    .containsExactly("Regions  chart-axis-title");
        }

        @Test
        void findsAChartThatDrawsMoreThanTheTable() {
            assertThat(rules(workbook -> values(workbook).setF("Regions!$B$5:$B$99")))
                    .containsOnly("Regions  chart-range");
        }

        @Test
        void findsAChartOfAnotherSheet() {
            assertThat(rules(workbook -> values(workbook).setF("Cohorts!$B$5:$B$6")))
                    .containsOnly("Regions  chart-range");
        }

        @Test
        void findsAChartThatDrawsNothing() {
            assertThat(rules(workbook -> chart(workbook)
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .removeSer(0)))
                    .containsExactly("Regions  chart-data");
        }

        @Test
        void acceptsAChartBelowTheTable() {
            assertThat(rules(workbook -> {
                        var corner = regions(workbook)
                                .getDrawingPatriarch()
                                .getCTDrawing()
                                .getOneCellAnchorArray(0)
                                .getFrom();
                        corner.setCol(0);
                        corner.setRow(9);
                    }))
                    .isEmpty();
        }

        @Test
        void findsAChartOverTheTable() {
            assertThat(rules(workbook -> regions(workbook)
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getOneCellAnchorArray(0)
                            .getFrom()
                            .setCol(1)))
                    .containsExactly("Regions  chart-beside-table");
        }

        @Test
        void findsATextBox() {
            assertThat(rules(workbook -> regions(workbook)
                            .getDrawingPatriarch()
                            .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 9, 9, 12, 12))))
                    .containsExactly("Regions  no-floating-shape");
        }
    }

    @Nested
    class LooksAndWidths {
        @Test
        void findsAnotherFont() {
            assertThat(rules(workbook -> font(workbook).setFontName("Times New Roman")))
                    .containsExactly("Regions A5 font-name");
        }

        @Test
        void findsSmallText() {
            assertThat(rules(workbook -> font(workbook).setFontHeightInPoints((short) 8)))
                    .containsExactly("Regions A5 font-size");
        }

        @Test
        void findsASmallTitle() {
            assertThat(rules(workbook -> {
                        XSSFCell title = regions(workbook).getRow(0).getCell(0);
                        restyle(workbook, title).setFont(workbook.getFontAt(0));
                    }))
                    .containsExactly("Regions A1 title-size");
        }

        @Test
        void findsSuperscript() {
            assertThat(rules(workbook -> font(workbook).setTypeOffset(Font.SS_SUPER)))
                    .containsExactly("Regions A5 no-superscript");
        }

        @Test
        void findsPaleText() {
            assertThat(rules(workbook -> font(workbook)
                            .setColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xF4, (byte) 0x6A, (byte) 0x25}))))
                    .containsExactly("Regions A5 contrast");
        }

        @Test
        void findsAFill() {
            assertThat(rules(workbook ->
                            restyle(workbook, first(workbook)).setFillPattern(FillPatternType.SOLID_FOREGROUND)))
                    .containsOnly("Regions A5 no-fill", "Regions A5 contrast");
        }

        @Test
        void findsAHeadingThatIsNotWrapped() {
            assertThat(rules(workbook -> restyle(workbook, heading(workbook, 1)).setWrapText(false)))
                    .containsExactly("Regions B4 heading-wrapped", "Regions B4 text-cut");
        }

        @Test
        void findsADateThatDoesNotFit() {
            assertThat(rules(workbook -> workbook.getSheet("Formats").setColumnWidth(5, 10 * 256)))
                    .containsExactly("Formats F5 column-width");
        }
    }

    @Nested
    class Advice {
        @Test
        void advisesAgainstAFilter() {
            assertThat(rules(workbook ->
                            regions(workbook).getTables().get(0).getCTTable().addNewAutoFilter()))
                    .containsExactly("Regions  no-filter");
        }

        @Test
        void advisesAgainstFrozenPanes() {
            assertThat(rules(workbook -> regions(workbook).createFreezePane(0, 4)))
                    .containsExactly("Regions  no-frozen-pane");
        }
    }

    @Nested
    class WhatOthersHide {
        @Test
        void findsAMarkThatNothingExplains() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellValue("[e]")))
                    .containsExactly("Regions B5 mark-explained", "Regions B5 chart-values");
        }

        @Test
        void findsANumberStoredAsText() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellValue("1,200")))
                    .containsExactly("Regions B5 number-as-number", "Regions B5 chart-values");
        }

        @Test
        void findsAFractionWithoutAFormat() {
            assertThat(rules(workbook -> {
                        XSSFCell cell = workbook.getSheet("Formats").getRow(4).getCell(3);
                        cell.setCellValue(1.25);
                        restyle(workbook, cell).setDataFormat((short) 0);
                    }))
                    .containsExactly("Formats D5 number-format");
        }

        @Test
        void findsALinkThatDoesNotSayWhereItLeads() {
            assertThat(rules(workbook -> {
                        link(workbook, HyperlinkType.DOCUMENT, "'Notes'!A1");
                        first(workbook).setCellValue("Click here");
                    }))
                    .contains("Regions A5 link-descriptive");
        }

        @Test
        void findsALinkToAFile() {
            assertThat(rules(workbook -> link(workbook, HyperlinkType.FILE, "file:///C:/plan.xlsx")))
                    .containsExactly("Regions A5 no-external-link");
        }

        @Test
        void findsANameThatStandsForNothing() {
            assertThat(rules(workbook -> {
                        var name = workbook.createName();
                        name.setNameName("gone");
                        name.setRefersToFormula("#REF!");
                    }))
                    .containsExactly("  name-broken");
        }

        @Test
        void findsStripesOfATableStyle() {
            assertThat(rules(workbook -> {
                        var look = regions(workbook)
                                .getTables()
                                .get(0)
                                .getCTTable()
                                .addNewTableStyleInfo();
                        look.setName("TableStyleMedium2");
                        look.setShowRowStripes(true);
                    }))
                    .containsExactly("Regions  no-stripes");
        }

        @Test
        void findsAChartThatShowsOtherValuesThanTheCells() {
            assertThat(rules(workbook -> regions(workbook).getRow(4).getCell(1).setCellValue(99)))
                    .containsExactly("Regions B5 chart-values");
        }

        @Test
        void findsWrappedTextThatItsRowCuts() {
            assertThat(rules(workbook -> {
                        var row = workbook.getSheet("Findings").getRow(4);
                        row.getCell(2).setCellValue("words that go on ".repeat(40));
                        row.setHeightInPoints(15);
                    }))
                    .containsExactly("Findings C5 text-cut");
        }

        @Test
        void findsPaleTextOnAFill() {
            assertThat(rules(workbook -> {
                        XSSFCellStyle style = restyle(workbook, first(workbook));
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                        style.setFillForegroundColor(new XSSFColor(new byte[] {0x40, 0x40, 0x40}));
                    }))
                    .containsOnly("Regions A5 no-fill", "Regions A5 contrast");
        }

        @Test
        void letsEmptyCellsBeThatALineExplains() {
            assertThat(rules(workbook -> {
                        regions(workbook)
                                .getRow(1)
                                .getCell(0)
                                .setCellValue(
                                        "This sheet contains one table. [x] not available. Blank cells mean that nobody was asked.");
                        regions(workbook).getRow(5).getCell(2).setBlank();
                    }))
                    .doesNotContain("Regions C6 no-empty-cell");
        }
    }

    @Test
    void theReadmeTellsOfEachRule() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(Rule.values()).allSatisfy(rule -> assertThat(readme).contains("`" + rule.id() + "`"));
    }

    @Nested
    class Profiles {
        @Test
        void aReturnedWorkbookNeedsNoCoverTablesOrTitles() throws IOException {
            assertThat(returned(workbook -> {})).isEmpty();
        }

        @Test
        void aReturnedWorkbookIsHeldToWhatItHolds() throws IOException {
            assertThat(returned(workbook -> {
                        workbook.getSheetAt(0).getRow(0).createCell(1).setCellFormula("1+1");
                        workbook.createSheet("Lists");
                        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                    }))
                    .containsExactly("no-formula", "no-hidden-sheet");
        }

        private static List<String> returned(BrokenWorkbook.Break change) throws IOException {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.getFontAt(0).setFontName("Arial");
                workbook.createSheet("Return").createRow(0).createCell(0).setCellValue("Status return");
                change.in(workbook);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                workbook.write(bytes);
                return new WorkbookChecker(Profile.RETURNED)
                        .check(bytes.toByteArray()).stream()
                                .map(breach -> breach.rule().id())
                                .toList();
            } catch (InvalidFormatException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Nested
    class Strangers {
        @Test
        void saysThatAFileIsLockedOrOld() {
            byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
            };

            assertThat(onlyWords(compound)).contains("protected by a password", "Excel 97-2003");
        }

        @Test
        void saysThatAFileIsEmpty() {
            assertThat(onlyWords(new byte[0])).contains("it is empty");
        }

        @Test
        void saysThatAFileWasCutOff() {
            byte[] whole = new ReportWorkbookWriter().write(SampleReport.report());

            assertThat(onlyWords(Arrays.copyOf(whole, whole.length / 2))).contains("was cut off");
        }

        @Test
        void readsNoDocumentType() throws IOException {
            String bomb =
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><Relationships>&a;</Relationships>";

            assertThat(onlyWords(zip("[Content_Types].xml", "<Types/>", "_rels/.rels", bomb)))
                    .contains("_rels/.rels is damaged");
        }

        @Test
        void saysThatAnotherOfficeFileIsNoWorkbook() throws IOException {
            assertThat(onlyWords(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")))
                    .contains("it is no Excel workbook");
        }

        @Test
        void stopsUnpackingWhatNeverEnds() throws IOException {
            assertThat(onlyWords(zip("[Content_Types].xml", "<Types/>", "xl/a.xml", " ".repeat(100_000_001))))
                    .contains("more than 100 MB when unpacked");
        }

        private static String onlyWords(byte[] file) {
            List<Breach> breaches = new WorkbookChecker(Profile.PACK).check(file);
            assertThat(breaches).extracting(breach -> breach.rule().id()).containsExactly("readable");
            return breaches.get(0).what();
        }

        private static byte[] zip(String... namesAndContents) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                    zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        }
    }

    private static List<String> rules(BrokenWorkbook.Break breaking) {
        return broken(breaking).stream()
                .map(breach -> breach.sheet() + " " + breach.cell() + " "
                        + breach.rule().id())
                .toList();
    }

    private static XSSFSheet regions(XSSFWorkbook workbook) {
        return workbook.getSheet("Regions");
    }

    private static XSSFCell heading(XSSFWorkbook workbook, int column) {
        return regions(workbook).getRow(HEADINGS).getCell(column);
    }

    private static XSSFCell first(XSSFWorkbook workbook) {
        return regions(workbook).getRow(HEADINGS + 1).getCell(0);
    }

    private static void add(XSSFWorkbook workbook, int at, int column, String text) {
        var row = regions(workbook).getRow(at) == null
                ? regions(workbook).createRow(at)
                : regions(workbook).getRow(at);
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(first(workbook).getCellStyle());
    }

    private static void link(XSSFWorkbook workbook, HyperlinkType type, String address) {
        var link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        first(workbook).setHyperlink(link);
    }

    private static XSSFTable table(XSSFSheet sheet, String area) {
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName("another");
        return table;
    }

    private static XSSFChart chart(XSSFWorkbook workbook) {
        return regions(workbook).getDrawingPatriarch().getCharts().get(0);
    }

    private static CTNumRef values(XSSFWorkbook workbook) {
        return chart(workbook)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getVal()
                .getNumRef();
    }

    private static XSSFCellStyle restyle(XSSFWorkbook workbook, XSSFCell cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        cell.setCellStyle(style);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        restyle(workbook, first(workbook)).setFont(font);
        return font;
    }
}
