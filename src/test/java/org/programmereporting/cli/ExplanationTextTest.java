package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.AskedFigure;
import org.programmereporting.measure.Evidence;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.Metric.Measured;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;

/** What {@code explain} prints: in the width of the terminal, and of many values alike the first and the last. */
class ExplanationTextTest {
    private static final Figure TWO = new Figure.Known(BigDecimal.valueOf(2));

    @Test
    void ofMoreThanThreeValuesAlikeTheFirstAndTheLastAreShown() {
        assertThat(text(false, 4).subList(8, 13))
                .containsExactly(
                        "ZA1  Trust of a long name that leaves little room beside it for anything",
                        "  counts with 2",
                        "    4 values of tb_migrated",
                        "      first  1  returns/2014-01/ZA1-2014-01.xlsx, Return!D37",
                        "      last   4  returns/2014-04/ZA1-2014-04.xlsx, Return!D37");
        assertThat(String.join(" ", text(false, 4))).endsWith("--all shows each, and so does --json.");
    }

    @Test
    void threeAreShownEach() {
        assertThat(text(false, 3))
                .contains("    tb_migrated  2  returns/2014-02/ZA1-2014-02.xlsx, Return!D37")
                .noneMatch(line -> line.contains("--all"));
    }

    @Test
    void allShowsEach() {
        assertThat(text(true, 9))
                .filteredOn(line -> line.startsWith("    tb_migrated  "))
                .hasSize(9);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(text(true, 9)).allMatch(line -> line.length() <= 80);
        assertThat(new ExplanationText(explanation(9), false, new TerminalWidth(60)).lines())
                .allMatch(line -> line.length() <= 60);
    }

    private static List<String> text(boolean all, int readings) {
        return new ExplanationText(explanation(readings), all, TerminalWidth.USUAL).lines();
    }

    private static Explanation explanation(int readings) {
        String definition = "The median over the remaining trusts of what they migrated a month. ".repeat(3);
        return new Explanation(
                new AskedFigure(
                        new MetricDefinition("pace", "Pace", "TB", "pace", List.of(), definition, Map.of()),
                        new MetricValue("pace", "TB", "", "", TWO, TWO, TWO, TWO, TWO)),
                ReportingPeriod.of("2014-06").orElseThrow(),
                LocalDate.parse("2014-06-30"),
                List.of(new Explanation.Row(
                        "ZA1",
                        "Trust of a long name that leaves little room beside it for anything",
                        Optional.empty(),
                        Explanation.Counts.VALUE,
                        new Measured("pace", "TB", "", "", TWO, TWO, TWO),
                        List.of(),
                        evidence(readings))));
    }

    private static List<Evidence> evidence(int readings) {
        List<Evidence> evidence = new ArrayList<>();
        Stream.iterate(1, month -> month + 1)
                .limit(readings)
                .map(month -> new Evidence(
                        "tb_migrated",
                        month.toString(),
                        ReportingPeriod.of("2014-0" + month),
                        Optional.of(new Source("ZA1-2014-0" + month + ".xlsx", "Return", "D37"))))
                .forEach(evidence::add);
        return evidence;
    }
}
