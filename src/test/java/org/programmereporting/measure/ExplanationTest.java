package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.TrustPosition;

/** How trusts count in a figure, in words. */
class ExplanationTest {
    private static final AMonth MONTH = AMonth.with(
            aTrust("ZA1").holding("PACS", "2014-08-31", "2014-09-10"),
            aTrust("ZB1").holding("PACS", "2014-08-31", "2014-08-31"),
            aTrust("ZC1").holding("PACS", "2014-08-31", ""));

    private static final AMetric SLIPPAGE =
            ofKind("slippage").set("quantile", "0.8").set("over-days", "5").set("smallest-group", "1");

    @Test
    void aMedianIsOfTrustsWithAValueEachAndTheOthersAreCountedApart() {
        assertThat(rows(SLIPPAGE, "m")).isEqualTo("ZA1 value 10, ZB1 value 0, ZC1 apart [x] in m-unknown");
    }

    @Test
    void aShareHasTrustsAboveAndBelowTheLine() {
        assertThat(rows(SLIPPAGE, "m-over-5"))
                .isEqualTo("ZA1 numerator 1.00000000, ZB1 denominator 0.00000000, ZC1 apart [x] in m-unknown");
    }

    @Test
    void aPlainNumberIsOfThoseWhoAddToIt() {
        assertThat(rows(SLIPPAGE, "m-unknown")).isEqualTo("ZC1 value 1");
    }

    @Test
    void aSmallGroupsPercentileIsExplainedByTrustsThoughItIsNotGiven() {
        AMetric few =
                ofKind("slippage").set("quantile", "0.8").set("over-days", "5").set("smallest-group", "10");
        assertThat(rows(few, "m-p80")).startsWith("ZA1 value 10, ZB1 value 0");
    }

    @Test
    void aFigureThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> rows(SLIPPAGE, "n"))
                .hasMessage(
                        "The metric \"n\" is not known. Known are: m; and their further figures, such as slippage-p80.");
        assertThatThrownBy(() -> rows(SLIPPAGE, "m-p90"))
                .hasMessage("The metric \"m\" has no figure \"m-p90\". It has: m, m-p80, m-min, m-max, m-over-5,"
                        + " m-unknown, m-exited.");
    }

    @Test
    void aProgrammeDoesNotBreakItsReportDownByTrust() {
        assertThatThrownBy(() -> ofKind("responses").by("cohort+trust").build())
                .hasMessage("metric \"m\": a report is not broken down by \"trust\"; the command explain shows a figure"
                        + " trust by trust");
    }

    @Test
    void ofAMergedContractTheLineIsNamedThatGaveTheDate() {
        AReference reference = AReference.aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA2", "PACS", "eastern", "2005-01-01", "2013-03-12", "2015-06-08")
                .contract("ZA1", "PACS", "eastern", "2009-05-01", "2013-01-21", "2015-10-07")
                .merger("ZA1", "ZA2", "2014-05-01");
        NationalPosition position = Positions.at(
                AReturn.period("2014-06"), AReference.day("2014-06-30"), reference.build(), AcceptedReturns.none());
        FactSources sources =
                factsOf(AMonth.aMonth().knowing(reference).at(position).build());
        TrustPosition trust = position.trusts().get(0);
        assertThat(lines(sources, trust, Fact.BASELINE))
                .isEqualTo("original baseline exit from PACS 2015-10-07 line 3");
        assertThat(lines(sources, trust, Fact.CURRENT_BASELINE)).isEqualTo("baseline exit from PACS 2015-10-07 line 3");
        assertThat(lines(sources, trust, Fact.EXIT_START)).isEqualTo("exit start of PACS 2013-01-21 line 3");
        assertThat(lines(sources, trust, Fact.CONTRACT)).as("both are held").contains("line 2", "line 3");
    }

    private static FactSources factsOf(MonthView month) {
        return new FactSources(month, new AnswerSources(month));
    }

    private static String lines(FactSources sources, TrustPosition trust, Fact fact) {
        return sources.of(trust, fact)
                .map(found -> found.what() + " " + found.value() + " "
                        + found.source().orElseThrow().cell())
                .collect(Collectors.joining(", "));
    }

    private static String rows(AMetric metric, String figure) {
        MonthView month = MONTH.build();
        NationalMetrics metrics = NationalMetrics.of(List.of(metric.build()), month, Optional.empty());
        AskedFigure asked = AskedFigure.find(List.of(metric.definition()), metrics, figure, "", "");
        return Explanation.of(asked, month, List.of()).rows().stream()
                .map(row -> row.subject() + " " + row.counts().id() + " "
                        + AMetric.text(row.figure().value())
                        + (row.apart().isEmpty() ? "" : " in " + String.join(" ", row.apart())))
                .collect(Collectors.joining(", "));
    }
}
