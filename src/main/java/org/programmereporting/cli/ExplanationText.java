package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.Evidence;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Explanation.Counts;
import org.programmereporting.measure.Explanation.Row;
import org.programmereporting.measure.Metric.Measured;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustPosition;

/** An explanation for the terminal: the figure, how its rows count, then each row with the values it rests on below it. */
record ExplanationText(Explanation explanation) {
    private static final int WIDEST = 60;

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        lines.add(summary());
        int name = width(explanation.rows(), row -> (row.subject() + row.name()).length());
        int what = width(
                explanation.rows().stream()
                        .flatMap(row -> row.evidence().stream())
                        .toList(),
                each -> each.what().length());
        int value = width(
                explanation.rows().stream()
                        .flatMap(row -> row.evidence().stream())
                        .toList(),
                each -> shown(each).length());
        explanation.rows().forEach(row -> {
            lines.add("");
            lines.add(padded(row.subject() + "  " + row.name(), name + 4) + counts(row));
            row.evidence().forEach(each -> lines.add("    " + line(each, what, value)));
        });
        return lines;
    }

    private List<String> head() {
        MetricValue figure = explanation.asked().value();
        return List.of(
                figure.metric() + (figure.group().isEmpty() ? "" : ", " + figure.group() + " " + figure.groupValue())
                        + ", " + explanation.period() + ", as at " + explanation.asAt() + ": "
                        + FigureText.whole(figure),
                "Previous " + FigureText.in(figure.unit(), figure.previous()) + ", change "
                        + FigureText.change(figure.unit(), figure.change()),
                explanation.asked().definition().title() + ": "
                        + explanation.asked().definition().definition());
    }

    private String summary() {
        Map<Counts, Long> counts = explanation.rows().stream()
                .collect(Collectors.groupingBy(Row::counts, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "Nothing stands behind it."
                : counts.entrySet().stream()
                                .map(each -> summary(each.getKey(), each.getValue()))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String summary(Counts counts, long rows) {
        if (counts == Counts.VALUE) {
            return rows == 1 ? "1 counts with its value" : rows + " count with their values";
        }
        return rows + " " + words(counts);
    }

    private static String words(Counts counts) {
        return switch (counts) {
            case VALUE -> "counts";
            case NUMERATOR -> "in the numerator";
            case DENOMINATOR -> "in the denominator only";
            case APART -> "counted apart";
            case OUTSIDE -> "not asked about";
            case NOT_AVAILABLE -> "not available";
        };
    }

    private static String counts(Row row) {
        Measured figure = row.figure();
        String counts = words(row.counts())
                + switch (row.counts()) {
                    case VALUE -> " with " + FigureText.in(figure.unit(), figure.value());
                    case NUMERATOR, DENOMINATOR ->
                        " (" + FigureText.outOf(figure.numerator(), figure.denominator()) + ")";
                    case APART -> ": " + String.join(", ", row.apart());
                    case OUTSIDE, NOT_AVAILABLE -> "";
                };
        return row.position()
                .filter(TrustPosition::carriedForward)
                .flatMap(TrustPosition::positionPeriod)
                .map(period -> counts + "; by its return for " + period)
                .orElse(counts);
    }

    private static String line(Evidence evidence, int what, int value) {
        String place = evidence.source().map(Source::place).orElse("");
        return (padded(evidence.what(), what + 2)
                        + padded(shown(evidence), value + 2)
                        + Stream.of(evidence.file(), place)
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(", ")))
                .stripTrailing();
    }

    private static String shown(Evidence evidence) {
        return evidence.value().isEmpty() ? "none" : evidence.value();
    }

    private static <T> int width(List<T> of, ToIntFunction<T> length) {
        return Math.min(WIDEST, of.stream().mapToInt(length).max().orElse(0));
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
    }
}
