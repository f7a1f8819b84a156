package org.programmereporting.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AFinding.aFinding;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AFinding;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Publication.PublishedMonth;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustOutcome;

class TidyCsvTest {
    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }

    @Test
    void showsWhatNoTextShouldHaveAsWorkbooksDo() {
        CsvTable table = new CsvTable("said");
        table.row("a\u0000b\u0008\uFFFE\uD800");
        assertThat(text(table.bytes())).isEqualTo("said\na\uFFFDb\uFFFD\uFFFD\uFFFD\n");
    }

    @Test
    void writesMetricsWithNothingForWhatIsNotKnown() {
        AMonth month = aMonth().metric("trusts-remaining", 43, 44)
                .unknown("slippage")
                .share("responses", "cohort", "harbour", 17, 19);
        assertThat(text(TidyCsv.metrics(month.figures()))).isEqualTo("""
                programme,period,edition,metric,group,group_value,value,unit,numerator,denominator,previous,change
                coast-exit,2014-06,draft,trusts-remaining,,,43,trusts,,,44,-1
                coast-exit,2014-06,draft,slippage,,,,trusts,,,,
                coast-exit,2014-06,draft,responses,cohort,harbour,0.8947,share,17,19,,
                """);
    }

    @Test
    void writesARowForEachTrustInScope() {
        AMonth month = aMonth().defining(
                        "confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"))
                .with(
                        aTrust("ZA1")
                                .named("Ash, Elm & Oak")
                                .forecasting("2015-06-20")
                                .answering("delivery_confidence", "red"),
                        aTrust("ZA2").exited("2014-05-31"),
                        aTrust("ZB1").inHills().neverAnswering())
                .expecting("ZA1", TrustOutcome.ACCEPTED);
        assertThat(text(TidyCsv.positions(month.figures()))).isEqualTo("""
                code,name,cohort,region,cluster,status,outcome,position_period,baseline_exit,forecast_exit,actual_exit,slippage_days,p50_exit,\
                p80_exit,probability_on_time,confidence,forecast_state
                ZA1,"Ash, Elm & Oak",harbour,R1,harbour,remaining,accepted,2014-06,2015-03-31,2015-06-20,,81,,,,red,not-forecast
                ZA2,Trust ZA2,harbour,R1,harbour,exited,,2014-06,2015-03-31,,2014-05-31,-304,,,,,exited
                ZB1,Trust ZB1,hills,R2,hills,remaining,,,2015-03-31,,,,,,,,not-forecast
                """);
    }

    @Test
    void givesTheForecastOfEachTrustAndNoDayForOneThatIsOnlyKnownToBeLater() {
        AMonth month = aMonth().with(
                        aTrust("ZA1"), aTrust("ZA2"), aTrust("ZA3"), aTrust("ZA4"), aTrust("ZA5"), aTrust("ZA6"))
                .forecasting("ZA1", day("2015-06-03"), day("2015-12-21"), 0.0001)
                .forecasting("ZA2", day("2015-07-01"), ForecastDay.laterThan(LocalDate.parse("2016-01-01")), 0)
                .withoutForecast("ZA3", ExitForecast.Basis.NO_FORECAST)
                .withoutForecast("ZA4", ExitForecast.Basis.BEYOND_REFERENCE_CLASS)
                .withoutForecast("ZA5", ExitForecast.Basis.EXIT_REPORTED)
                .forecasting(
                        "ZA6",
                        ForecastDay.laterThan(LocalDate.parse("2016-01-01")),
                        ForecastDay.laterThan(LocalDate.parse("2016-01-01")),
                        0);
        assertThat(text(TidyCsv.positions(month.figures())).lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(",2015-06-03,2015-12-21,0.0001,,forecast"),
                        line -> assertThat(line).endsWith(",2015-07-01,,0,,p80-later"),
                        line -> assertThat(line).endsWith(",,,,no-forecast"),
                        line -> assertThat(line).endsWith(",beyond-reference-class"),
                        line -> assertThat(line).endsWith(",exit-reported"),
                        line -> assertThat(line).endsWith(",,,0,,p50-later"));
    }

    @Test
    void putsTheForecastBesideActualAndPlan() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .with(aTrust("ZA1").forecasting("2014-07-15"))
                .remaining("2014-06", "", 1, 1, 1, 1)
                .remaining("2014-07", "", 0, 1, 2, 3)
                .remaining("2014-07", "harbour", 4, 5, 6, 7)
                .remaining("2014-07", "region", "R1", 3, 4, 5, 6);
        assertThat(text(TidyCsv.forecast(month.figures())))
                .startsWith("""
                month,group,group_value,actual,own_plan,p10,p50,p80,p90
                2014-05,,,1,,,,,
                2014-06,,,1,1,1,1,1,1
                2014-07,,,,0,0,1,2,3
                2014-08,,,,0,,,,
                """)
                .contains("2014-07,cohort,harbour,,0,4,5,6,7\n")
                .contains("2014-06,region,R1,1,1,,,,\n2014-07,region,R1,,0,3,4,5,6\n");
    }

    @Test
    void givesTheGoLiveCalendarByGroupAndReadsItBack() throws IOException {
        AMonth month = aMonth().defining(
                        "go-live-clashes", "Clashes", "go-live-clashes", Map.of("more-than", "2", "go-live", "go-live"))
                .with(aTrust("ZA1").forecasting("2014-08-01").expecting("go-live", "2014-07-01", "2014-07-07"));
        byte[] calendar = TidyCsv.calendar(month.figures());
        assertThat(text(calendar)).startsWith("""
                month,group,group_value,go_lives,exits
                2014-06,,,0,0
                2014-07,,,1,0
                2014-08,,,0,1
                2014-06,cohort,harbour,0,0
                """);
        assertThat(PublishedMonths.read(calendar, "calendar.csv"))
                .contains(new PublishedMonth(
                        "exits", ReportingPeriod.of("2014-08").orElseThrow(), "cohort", "harbour", "1"));
        assertThat(text(TidyCsv.calendar(aMonth().figures()))).isEqualTo("month,group,group_value,go_lives,exits\n");
    }

    private static ForecastDay day(String day) {
        return ForecastDay.on(LocalDate.parse(day));
    }

    @Test
    void countsTheFindingsOfEachFile() {
        AMonth month = aMonth().expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED_WITH_QUERIES,
                        aFinding(Severity.QUERY, FindingCode.NAME_DIFFERS),
                        aFinding(Severity.NOTE, FindingCode.CODE_TIDIED))
                .expecting("ZA0", TrustOutcome.REJECTED, aFinding(Severity.REJECT, FindingCode.PERIOD_DIFFERS));
        assertThat(text(TidyCsv.returns(month.figures()))).isEqualTo("""
                file,sha256,received,trust,outcome,superseded_by,rejects,holds,queries,notes
                ZA0.xlsx,ab12,2014-07-03T10:15,ZA0,rejected,,1,0,0,0
                ZA1.xlsx,ab12,2014-07-03T10:15,ZA1,accepted-with-queries,,0,0,1,1
                """);
    }

    @Test
    void sortsFindingsByPlaceAndDisarmsFormulas() {
        AMonth month = aMonth().expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED_WITH_QUERIES,
                        AFinding.at(Severity.HOLD, FindingCode.NUMBER_OUT_OF_RANGE, "Milestones", "C10", "-5"),
                        AFinding.at(Severity.HOLD, FindingCode.DATE_NOT_UNDERSTOOD, "Milestones", "C9", "=1+\"a\""),
                        AFinding.at(Severity.QUERY, FindingCode.OUTSIDE_FORM, "Scrap", "A1", "@home"),
                        AFinding.at(Severity.NOTE, FindingCode.CODE_TIDIED, "Return", "D7", "two\nlines"),
                        AFinding.at(Severity.NOTE, FindingCode.FORM_VERSION_OLDER, "", "", "-"));
        assertThat(text(TidyCsv.findings(month.figures()))).isEqualTo("""
                file,trust,sheet,cell,field,severity,code,message,value
                ZA1.xlsx,ZA1,,,Field,note,form-version-older,Message of form-version-older.,'-
                ZA1.xlsx,ZA1,Return,D7,Field,note,code-tidied,Message of code-tidied.,"two
                lines"
                ZA1.xlsx,ZA1,Milestones,C9,Field,hold,date-not-understood,Message of date-not-understood.,"'=1+""a\"""
                ZA1.xlsx,ZA1,Milestones,C10,Field,hold,number-out-of-range,Message of number-out-of-range.,'-5
                ZA1.xlsx,ZA1,Scrap,A1,Field,query,outside-form,Message of outside-form.,'@home
                """);
    }

    @Test
    void writesTheCentresOwnLinesAsFindingsOfTheirFile() {
        Finding line = new Finding(
                FindingCode.CORRECTION_REFUSED,
                Severity.QUERY,
                new Source("reference/corrections.csv", "", "line 2"),
                "tb_total",
                "12",
                "Does not fit.");
        AMonth month = aMonth().expecting(
                        "ZA1", TrustOutcome.ACCEPTED, aFinding(Severity.NOTE, FindingCode.CODE_TIDIED))
                .notFitting("ZA9", line);
        assertThat(text(TidyCsv.findings(month.figures()))).isEqualTo("""
                file,trust,sheet,cell,field,severity,code,message,value
                ZA1.xlsx,ZA1,Return,D20,Field,note,code-tidied,Message of code-tidied.,value
                reference/corrections.csv,ZA9,,line 2,tb_total,query,correction-refused,Does not fit.,12
                """);
    }

    @Test
    void writesTheChaseListWithItsContacts() {
        AMonth month = aMonth().with(aTrust("ZA1"))
                .expecting("ZA1", TrustOutcome.MISSING)
                .contact("ZA1", "PACS manager", "P. Manager", "pacs@za1.example", "+44 20 7946 0001");
        assertThat(text(TidyCsv.chase(month.figures()))).isEqualTo("""
                code,name,cohort,contact_role,contact_name,email,telephone,what_for,findings,due
                ZA1,Trust ZA1,harbour,PACS manager,P. Manager,pacs@za1.example,'+44 20 7946 0001,missing,,2014-07-09
                """);
    }
}
