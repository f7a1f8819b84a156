package org.programmereporting.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Kind;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Sheet.Line;
import org.programmereporting.report.Sheet.LineStyle;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

/** A small report that uses every kind of sheet, cell, format, mark and chart. */
public final class SampleReport {
    static final String CONTAINS = "This sheet contains one table.";
    private static final String SOURCE = "Source: status returns of NHS trusts, June 2014.";

    private SampleReport() {}

    public static Report report() {
        return with(List.of(
                cover(), contents(), notes(), formats(), burnDown(), cohorts(), regions(), findings(), confidence()));
    }

    public static Report with(List<Sheet> sheets) {
        return new Report(
                "National programme report, June 2014",
                "Health and Social Care Information Centre",
                "en-GB",
                LocalDate.of(2014, 7, 10),
                "4f1a9c",
                sheets);
    }

    static Sheet.Cover cover() {
        return new Sheet.Cover(
                "Cover",
                "Exit from local service provider contracts: national report, June 2014",
                List.of(
                        new Line(
                                LineStyle.BANNER,
                                "Management information, not official statistics. Commercially sensitive."),
                        new Line(
                                LineStyle.BODY,
                                "Period: June 2014. Edition 1, as at 30 June 2014, known by 10 July 2014."),
                        new Line(LineStyle.HEADING, "What the figures say"),
                        new Line(
                                LineStyle.BODY,
                                "43 trusts remain on the contracts, 2 fewer than in May 2014; the London contract ends in 365 days and 17 of its"
                                        + " trusts have still to leave it."),
                        new Line(
                                LineStyle.BODY,
                                "5 trusts say that they will be late; our forecast says 9. The biggest cause is data migration."),
                        new Line(LineStyle.HEADING, "Who made it"),
                        new Line(LineStyle.BODY, "Lead analyst: A. Analyst. Next release: 12 August 2014.")));
    }

    static Sheet.Tabular contents() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String sheet : List.of("Notes", "Formats", "Burn-down", "Cohorts", "Regions", "Findings", "Confidence")) {
            rows.add(List.of(new Cell.Link(sheet, sheet, "A1"), Cell.of("What the sheet " + sheet + " answers")));
        }
        return new Sheet.Tabular(
                "Contents",
                "Contents",
                List.of(CONTAINS + " Each name leads to its sheet."),
                new Table("contents", List.of(text("Sheet"), longText("Content")), rows),
                List.of());
    }

    static Sheet.Tabular notes() {
        return new Sheet.Tabular(
                "Notes",
                "Notes",
                List.of(CONTAINS + " Each note is referred to in the sheet that it explains."),
                new Table(
                        "notes",
                        List.of(text("Note"), longText("Explanation")),
                        List.of(
                                List.of(
                                        Cell.of("[note 1]"),
                                        Cell.of(
                                                "A trust remains until its last service has moved and the supplier has confirmed the exit."
                                                        + " Trusts that merged count as one from the day of the merger.")),
                                List.of(
                                        Cell.of("[note 2]"),
                                        Cell.of("The plan is the sum of the dates in the trusts' own returns.")))),
                List.of());
    }

    static Sheet.Tabular formats() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of("RZ1"),
                Cell.of("=SUM(A1:A9)"),
                Cell.of(1_234_567),
                Cell.of(new BigDecimal("1234.56")),
                Cell.of(new BigDecimal("0.1234")),
                Cell.of(LocalDate.of(2015, 9, 30)),
                Cell.of(LocalDate.of(2014, 9, 30))));
        for (Mark mark : Mark.values()) {
            rows.add(List.of(
                    Cell.of("RZ" + mark.text().charAt(1)),
                    Cell.of(
                            "The trust says \u201c" + mark.meaning()
                                    + "\u201d, and explains at some length why it cannot say more than that before its board has met."),
                    Cell.of(mark),
                    Cell.of(mark),
                    new Cell.Share(new BigDecimal("0.5")),
                    Cell.of(mark),
                    Cell.of(mark)));
        }
        return new Sheet.Tabular(
                "Formats",
                "Every format and every mark",
                List.of(
                        CONTAINS + " [c] confidential, [e] estimated, [f] forecast, [p] provisional, [r] revised,"
                                + " [x] not available, [z] not applicable; no cell is blank.",
                        SOURCE),
                new Table(
                        "formats",
                        List.of(
                                text("Trust"),
                                longText("Narrative"),
                                column("Studies to migrate", Format.WHOLE),
                                column("Terabytes to migrate", Format.DECIMAL),
                                column("Share of parties agreed", Format.PERCENT),
                                column("Forecast exit", Format.DATE),
                                column("Month of the last report", Format.MONTH)),
                        rows),
                List.of());
    }

    static Sheet.Tabular burnDown() {
        List<List<Cell>> rows = new ArrayList<>();
        YearMonth month = YearMonth.of(2013, 6);
        for (int i = 0; i < 38; i++, month = month.plusMonths(1)) {
            rows.add(List.of(
                    Cell.of(month.atEndOfMonth()),
                    i <= 12 ? Cell.of(Math.max(43, 67 - 2L * i)) : Cell.of(Mark.NOT_APPLICABLE),
                    Cell.of(Math.max(0, 66 - i * i / 20 - i)),
                    i < 12 ? Cell.of(Mark.NOT_APPLICABLE) : Cell.of(Math.max(0, 43 - (i - 12) * 3L / 2)),
                    month.equals(YearMonth.of(2015, 6)) ? Cell.of(67) : Cell.of(Mark.NOT_APPLICABLE),
                    month.equals(YearMonth.of(2016, 6)) ? Cell.of(67) : Cell.of(Mark.NOT_APPLICABLE)));
        }
        return new Sheet.Tabular(
                "Burn-down",
                "Trusts that remain on the contracts, by month, June 2013 to July 2016",
                List.of(CONTAINS + " [z] not applicable: the month is not over.", SOURCE),
                new Table(
                        "burn_down",
                        List.of(
                                column("Month", Format.MONTH),
                                column("Trusts remaining [note 1]", Format.WHOLE),
                                column("Trusts' own plan [note 2]", Format.WHOLE),
                                column("Forecast, median", Format.WHOLE),
                                column("London contract ends", Format.WHOLE),
                                column("Last contract ends", Format.WHOLE)),
                        rows),
                List.of(new Chart(
                        Kind.LINE,
                        "The number of remaining trusts falls to 43, and the forecast passes the London contract's end by 25 trusts",
                        "Line chart by month: trusts remaining fall from 67 in June 2013 to 43 in June 2014; the plan reaches zero by late 2015.",
                        "Month",
                        "Month",
                        "Trusts remaining (number)",
                        List.of(
                                new Series("Trusts remaining [note 1]", Role.ACTUAL),
                                new Series("Trusts' own plan [note 2]", Role.PLAN),
                                new Series("Forecast, median", Role.PLAN),
                                new Series("London contract ends", Role.DEADLINE),
                                new Series("Last contract ends", Role.DEADLINE)),
                        38)));
    }

    static Sheet.Tabular cohorts() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.of("London, acute, June 2015"), Cell.of(3), Cell.of(9), Cell.of(5), Cell.of(17)),
                List.of(
                        Cell.of("London, community and mental health, June 2015"),
                        Cell.of(1),
                        Cell.of(6),
                        Cell.of(2),
                        Cell.of(9)),
                List.of(
                        Cell.of("North, Midlands and East, July 2016"),
                        Cell.of(4),
                        Cell.of(11),
                        Cell.of(2),
                        Cell.of(17)));
        List<Series> stages = List.of(
                new Series("On plan", Role.ACTUAL),
                new Series("At risk", Role.ACTUAL),
                new Series("Late", Role.ACTUAL));
        return new Sheet.Tabular(
                "Cohorts",
                "Remaining trusts by cohort and delivery confidence, June 2014",
                List.of(CONTAINS, SOURCE),
                new Table(
                        "cohorts",
                        List.of(
                                text("Cohort"),
                                column("On plan", Format.WHOLE),
                                column("At risk", Format.WHOLE),
                                column("Late", Format.WHOLE),
                                column("All", Format.WHOLE)),
                        rows),
                List.of(
                        new Chart(
                                Kind.STACKED_BAR,
                                "9 of 43 trusts expect to be late, 5 of them acute trusts in London",
                                "Stacked bars, a bar a cohort: on plan, at risk, late.",
                                "Cohort",
                                "Cohort",
                                "Trusts (number)",
                                stages,
                                3),
                        new Chart(
                                Kind.STACKED_COLUMN,
                                "The same upright",
                                "Stacked columns, a column a cohort: on plan, at risk, late.",
                                "Cohort",
                                "Cohort",
                                "Trusts (number)",
                                stages,
                                3)));
    }

    static Sheet.Tabular regions() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.of("London"), Cell.of(26), new Cell.Share(new BigDecimal("0.423"))),
                List.of(Cell.of("East of England"), Cell.of(4), new Cell.Share(new BigDecimal("0.25"))),
                List.of(Cell.of("East Midlands"), Cell.of(Mark.NOT_AVAILABLE), Cell.of(Mark.NOT_AVAILABLE)),
                List.of(Cell.of("North West"), Cell.of(7), new Cell.Share(new BigDecimal("0.143"))),
                List.of(Cell.of("Yorkshire and the Humber"), Cell.of(6), new Cell.Share(new BigDecimal("0"))));
        return new Sheet.Tabular(
                "Regions",
                "Remaining trusts by region, June 2014",
                List.of(CONTAINS + " [x] not available: no return.", SOURCE),
                new Table(
                        "regions",
                        List.of(
                                text("Region"),
                                column("Trusts remaining", Format.WHOLE),
                                column("Share forecast late", Format.PERCENT)),
                        rows),
                List.of(
                        new Chart(
                                Kind.COLUMN,
                                "London holds 26 of the remaining trusts",
                                "Columns, one a region: London 26, North West 7, Yorkshire and the Humber 6, East of England 4.",
                                "Region",
                                "Region",
                                "Trusts remaining (number)",
                                List.of(new Series("Trusts remaining", Role.ACTUAL)),
                                5),
                        new Chart(
                                Kind.BAR,
                                "42% of London's trusts are forecast to be late",
                                "Bars, one a region: London 42%, East of England 25%, North West 14%, Yorkshire and the Humber none.",
                                "Region",
                                "Region",
                                "Share of trusts forecast late (%)",
                                List.of(new Series("Share forecast late", Role.ACTUAL)),
                                5)));
    }

    static Sheet.Tabular findings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of(
                    Cell.of("RZ" + i),
                    Cell.of("forecast-before-baseline"),
                    Cell.of(
                            "The forecast exit of trust RZ" + i
                                    + " lies before its baseline. Check both dates against the signed exit plan, and send the return again if one is wrong."),
                    new Cell.Link("Formats, row 4", "Formats", "A4"),
                    Cell.of("007")));
        }
        return new Sheet.Tabular(
                "Findings",
                "Findings by trust, June 2014",
                List.of(CONTAINS, SOURCE),
                new Table(
                        "findings",
                        List.of(
                                text("Trust"),
                                text("Code"),
                                longText("Message and mend"),
                                text("Where"),
                                text("Contact number")),
                        rows),
                List.of());
    }

    static Sheet.Tabular confidence() {
        List<List<Cell>> rows = new ArrayList<>();
        YearMonth month = YearMonth.of(2014, 1);
        for (int i = 0; i < 6; i++) {
            rows.add(List.of(
                    Cell.of(month.plusMonths(i).atEndOfMonth()),
                    Cell.of(LocalDate.of(2015, 6, 30).plusDays(i * 20L)),
                    i == 3 ? Cell.of(Mark.NOT_AVAILABLE) : Cell.of(3 + i % 3),
                    Cell.of(2 + i % 2),
                    i == 4 ? Cell.of(6) : Cell.of(Mark.NOT_APPLICABLE)));
        }
        return new Sheet.Tabular(
                "Confidence",
                "Trusts of low confidence, January to June 2014",
                List.of(CONTAINS + " [x] not available, [z] not applicable.", SOURCE),
                new Table(
                        "confidence",
                        List.of(
                                column("Report month", Format.MONTH),
                                column("Forecast exit", Format.DATE),
                                column("Low confidence", Format.WHOLE),
                                column("Planned", Format.WHOLE),
                                column("Business case deadline", Format.WHOLE)),
                        rows),
                List.of(
                        new Chart(
                                Kind.COLUMN,
                                "Low confidence holds at 4 trusts or about",
                                "Columns by month with the planned number beside and one deadline.",
                                "Report month",
                                "Month of the report",
                                "Trusts (number)",
                                List.of(
                                        new Series("Low confidence", Role.ACTUAL),
                                        new Series("Planned", Role.PLAN),
                                        new Series("Business case deadline", Role.DEADLINE)),
                                6),
                        new Chart(
                                Kind.LINE,
                                "The forecast exit slips by 20 days every month",
                                "Line: the forecast exit moves from June to October 2015 between January and June 2014.",
                                "Report month",
                                "Month of the report",
                                "Forecast exit (date)",
                                List.of(new Series("Forecast exit", Role.ACTUAL)),
                                6)));
    }

    static Column text(String heading) {
        return column(heading, Format.TEXT);
    }

    static Column longText(String heading) {
        return column(heading, Format.LONG_TEXT);
    }

    static Column column(String heading, Format format) {
        return new Column(heading, format);
    }
}
