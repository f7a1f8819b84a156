package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.Positions;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.report.Chart;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.OpenMatters;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.ReportingPeriod;

/** Every title, remark and sentence of the sample's sheets, made from figures of none, one and many of none, one and many: each is English. */
class TitlesTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final Programme PROGRAMME = new ProgrammeFolder(Path.of("input/pacs-exit")).read();
    private static final MonthView MONTH = new MonthView(
            PROGRAMME.reference(),
            List.of(
                    Positions.at(
                            JUNE.previous(), JUNE.previous().lastDay(), PROGRAMME.reference(), AcceptedReturns.none()),
                    Positions.at(JUNE, JUNE.lastDay(), PROGRAMME.reference(), AcceptedReturns.none())),
            Positions.opening(JUNE, PROGRAMME.reference(), AcceptedReturns.none()),
            List.of());
    private static final NationalMetrics MEASURED =
            NationalMetrics.of(PROGRAMME.metrics().stream().map(Kinds::metric).toList(), MONTH, Optional.empty());

    private static final String THINGS =
            "(remaining |more |other |time-critical )?(trust|contract|milestone|day|week|consorti|clash|part)";
    /** What no figure may make of a sentence. */
    private static final Pattern WRONG = Pattern.compile("\\b[01] of [01]\\b(?! expected)"
            + "|(?<!of )\\b1 " + THINGS + "(s|a|es)\\b"
            + "|\\bof 1 " + THINGS + "(s|a|es)\\b"
            + "|\\b([02-9]|1\\d+) " + THINGS + "(um|y)?\\b(?!s|a|es|ies)"
            + "|\\b1 " + THINGS + "(um|y)? (are|have|leave|remain|forecast|need|report|rate)\\b"
            + "|(?<!of )\\b([02-9]) " + THINGS + "(s|a|es) (is|has|leaves|remains|forecasts|needs|reports|rates)\\b"
            + "|\\bno " + THINGS + "(s|a|es|ies)\\b"
            + "|\\bnone of \\d+ [\\w-]+ ((?!that)\\w+ )?(are|have|leave|forecast|cannot)\\b"
            + "|\\b1 of \\d+ [\\w-]+ ((?!that)\\w+ )?(are|have|leave|forecast)\\b");

    @ParameterizedTest
    @CsvSource({"0,0", "0,1", "1,1", "0,2", "1,2", "2,2", "1,3", "3,5", "20,40"})
    void areEnglishWhateverTheFigures(long part, long whole) {
        assertThat(said(part, whole).stream().filter(text -> WRONG.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 of 1 remaining trust cannot finish their migrations",
                "1 of 1 trusts has 50% or more",
                "0 of 1 remaining trust forecast an exit on time",
                "1 trusts remain",
                "2 trust remains",
                "1 trust remain.",
                "2 trusts has no forecast",
                "no trusts remain",
                "none of 5 trusts have"
            })
    void thePatternFindsWhatIsWrong(String text) {
        assertThat(WRONG.matcher(text).find()).isTrue();
    }

    @Test
    void theFiguresReachTheTitles() {
        assertThat(said(1, 2))
                .contains("1 of 2 remaining trusts cannot finish its migration in time")
                .contains("1 of 2 remaining trusts forecasts an exit on time");
        assertThat(said(0, 1)).contains("No remaining trust is counted that cannot finish its migration in time");
        assertThat(said(20, 40)).contains("20 of 40 remaining trusts cannot finish their migrations in time");
        assertThat(said(1, 1)).contains("The only remaining trust forecasts an exit on time");
    }

    /** "Of 38" alone would be taken for trusts. */
    @Test
    void theHeadlinesSayWhatTheForecastsScoreIsOutOf() {
        assertThat(ReportLayout.compose(figures(20, 40), PROGRAMME.sheets()).sheets().stream()
                        .filter(sheet -> sheet.name().equals("Headlines"))
                        .map(sheet -> TableText.of((Sheet.Tabular) sheet)))
                .singleElement()
                .asString()
                .contains("Coverage of the forecast's P80 in earlier months, of 40 forecasts -> ")
                .contains("Data migrated, of 40 TB -> ");
    }

    private static List<String> said(long part, long whole) {
        return ReportLayout.compose(figures(part, whole), PROGRAMME.sheets()).sheets().stream()
                .filter(sheet -> !sheet.name().equals("Notes"))
                .flatMap(TitlesTest::texts)
                .toList();
    }

    private static Stream<String> texts(Sheet sheet) {
        if (sheet instanceof Sheet.Cover cover) {
            return cover.lines().stream().map(Sheet.Line::text);
        }
        Sheet.Tabular table = (Sheet.Tabular) sheet;
        return Stream.of(
                        Stream.of(table.title(), String.join(" ", table.introduction())),
                        table.charts().stream().map(Chart::title))
                .flatMap(texts -> texts);
    }

    /** The same figures everywhere but for the number remaining, which is all of them. */
    private static MonthlyFigures figures(long part, long whole) {
        return new MonthlyFigures(
                PROGRAMME.about(),
                MONTH,
                new NationalMetrics(MEASURED.values().stream()
                        .map(value -> with(value, value.metric().equals("trusts-remaining") ? whole : part, whole))
                        .toList()),
                PROGRAMME.metrics(),
                PROGRAMME.form(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new OpenMatters(new TreeMap<>(), List.of()),
                "f",
                Optional.empty(),
                List.of());
    }

    private static MetricValue with(MetricValue value, long part, long whole) {
        return new MetricValue(
                value.metric(),
                value.unit(),
                value.group(),
                value.groupValue(),
                known(part),
                known(part),
                known(whole),
                known(whole),
                known(part - whole));
    }

    private static Figure known(long number) {
        return new Figure.Known(BigDecimal.valueOf(number), false);
    }
}
