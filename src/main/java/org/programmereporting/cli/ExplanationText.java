package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * An explanation for the terminal: the figure, how its rows count, then each row with the values it rests on below it.
 *
 * @param all each value; else of many alike, such as a field in every month or of every milestone, the first and the last
 */
record ExplanationText(Explanation explanation, boolean all, TerminalWidth width) {
    private static final int WIDEST = 60;
    private static final int MOST_ALIKE = 3;
    private static final String INDENT = "    ";
    private static final String REST = "Of more than " + MOST_ALIKE
            + " values alike the first and the last are shown; --all shows each, and so does --json.";

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        lines.addAll(width.wrapped(summary()));
        int name = columns(explanation.rows(), row -> (row.subject() + row.name()).length());
        explanation.rows().forEach(row -> {
            lines.add("");
            lines.addAll(heading(row, name + 4));
            lines.addAll(evidence(row.evidence()));
        });
        if (explanation.rows().stream()
                .anyMatch(row -> alike(row.evidence()).stream().anyMatch(this::isLong))) {
            lines.add("");
            lines.addAll(width.wrapped(REST));
        }
        return lines;
    }

    private List<String> head() {
        MetricValue figure = explanation.asked().value();
        return Stream.of(
                        figure.metric()
                                + (figure.group().isEmpty() ? "" : ", " + figure.group() + " " + figure.groupValue())
                                + ", " + explanation.period() + ", as at " + explanation.asAt() + ": "
                                + FigureText.whole(figure),
                        "Previous " + FigureText.in(figure.unit(), figure.previous()) + ", change "
                                + FigureText.change(figure.unit(), figure.change()),
                        explanation.asked().definition().title() + ": "
                                + explanation.asked().definition().definition())
                .flatMap(text -> width.wrapped(text).stream())
                .toList();
    }

    /** How it counts stands beside the name, or below where it has no room. */
    private List<String> heading(Row row, int name) {
        String who = row.subject() + "  " + row.name();
        String line = padded(who, name) + counts(row);
        if (width.fits(line)) {
            return List.of(line);
        }
        return Stream.concat(width.wrapped(who).stream(), width.wrapped("  ", counts(row)).stream())
                .toList();
    }

    private List<String> evidence(List<Evidence> evidence) {
        List<List<Evidence>> alike = alike(evidence);
        List<Evidence> told = alike.stream()
                .filter(each -> !isLong(each))
                .flatMap(List::stream)
                .toList();
        int what = columns(told, each -> each.what().length());
        int value = columns(told, each -> shown(each).length());
        return alike.stream()
                .flatMap(each -> isLong(each)
                        ? firstAndLast(each)
                        : each.stream().flatMap(one -> lines(padded(one.what(), what + 2), one, value)))
                .toList();
    }

    /** Values of one field, whatever row of a table or month they are of. */
    private static List<List<Evidence>> alike(List<Evidence> evidence) {
        return List.copyOf(evidence.stream()
                .collect(Collectors.groupingBy(ExplanationText::field, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static String field(Evidence evidence) {
        return evidence.what().replaceAll("\\[[^]]*]", "[…]");
    }

    private boolean isLong(List<Evidence> alike) {
        return !all && alike.size() > MOST_ALIKE;
    }

    private Stream<String> firstAndLast(List<Evidence> alike) {
        Evidence first = alike.get(0);
        Evidence last = alike.get(alike.size() - 1);
        int value = Math.max(shown(first).length(), shown(last).length());
        String what = first.what().equals(last.what()) ? first.what() : field(first);
        return Stream.of(
                        Stream.of(INDENT + alike.size() + " values of " + what),
                        lines("  first  ", first, value),
                        lines("  last   ", last, value))
                .flatMap(lines -> lines);
    }

    /** Value and place in one line, or the place below where it has no room. */
    private Stream<String> lines(String what, Evidence evidence, int value) {
        String line = INDENT + what + padded(shown(evidence), value + 2) + place(evidence);
        if (width.fits(line.stripTrailing())) {
            return Stream.of(line.stripTrailing());
        }
        return Stream.of(
                        width.wrapped(INDENT, what + shown(evidence)),
                        place(evidence).isEmpty() ? List.<String>of() : List.of(INDENT + INDENT + place(evidence)))
                .flatMap(List::stream);
    }

    private static String place(Evidence evidence) {
        String place = evidence.source().map(Source::place).orElse("");
        return Stream.of(evidence.file(), place).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
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

    private static String shown(Evidence evidence) {
        return evidence.value().isEmpty() ? "none" : evidence.value();
    }

    private static <T> int columns(List<T> of, ToIntFunction<T> length) {
        return Math.min(WIDEST, of.stream().mapToInt(length).max().orElse(0));
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
    }
}
