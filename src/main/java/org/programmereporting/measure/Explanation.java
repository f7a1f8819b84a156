package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.Metric.Measured;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * What stands behind a figure: each trust, or each line where it is not about trusts, how it counts, and where every value stands that it rests on. The rows
 * are the metric itself, measured of each trust alone ({@link TrustParts}): what they bring adds up to the figure, or has it as its median.
 *
 * @param asAt the day that the figure speaks of
 */
public record Explanation(AskedFigure asked, ReportingPeriod period, LocalDate asAt, List<Row> rows) {
    public Explanation {
        rows = List.copyOf(rows);
    }

    /** How a trust or a line counts in the figure. */
    public enum Counts {
        /** With a value of its own: a number added, or one that a median is of. */
        VALUE,
        /** Among the trusts, or with an amount, above the line of a share or a part. */
        NUMERATOR,
        /** Among those of whom it is asked, and not above the line. */
        DENOMINATOR,
        /** Left out of the figure, and counted under another id of the metric. */
        APART,
        /** Not among those of whom it is asked. */
        OUTSIDE,
        /** Nothing can be said, of it or of any. */
        NOT_AVAILABLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A trust or a line.
     *
     * @param subject the trust's code, or what the line is about
     * @param position of a trust: whose latest accepted return may be of an earlier month
     * @param figure what it brings: value, numerator, denominator
     * @param apart where it is counted instead
     */
    public record Row(
            String subject,
            String name,
            Optional<TrustPosition> position,
            Counts counts,
            Measured figure,
            List<String> apart,
            List<Evidence> evidence) {
        public Row {
            apart = List.copyOf(apart);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Explains a figure.
     *
     * @param month with its forecast, where the metric needs one
     * @param forecastFields the fields of the return that the forecast is made from
     */
    public static Explanation of(AskedFigure asked, MonthView month, List<UsedField> forecastFields) {
        Uses uses = uses(asked.definition(), month.reference());
        Uses all = uses.needsForecast() ? uses.and(forecastFields) : uses;
        Behind behind = new Behind(
                asked,
                new TrustParts(asked.definition(), month),
                all.in(asked.value().group()));
        return new Explanation(
                asked,
                month.position().period(),
                month.position().asAt(),
                behind.rows().toList());
    }

    /** All that a metric looks at of a trust. */
    public static Uses uses(MetricDefinition definition, ReferenceData reference) {
        return Kinds.metric(definition).uses(reference);
    }

    /** Finds the rows. */
    private record Behind(AskedFigure asked, TrustParts parts, Uses uses) {
        Stream<Row> rows() {
            AnswerSources answers = new AnswerSources(parts.month());
            FactSources facts = new FactSources(parts.month(), answers);
            MetricValue value = asked.value();
            return parts.of(value.group(), value.groupValue())
                    .flatMap(part ->
                            part.figure(value.metric()).stream().flatMap(figure -> row(part, figure, facts, answers)));
        }

        private Stream<Row> row(Part part, Measured figure, FactSources facts, AnswerSources answers) {
            List<String> elsewhere = part.countedIn();
            return counts(figure, !elsewhere.isEmpty()).stream().map(counts -> {
                Optional<TrustPosition> position = parts.position(part.subject());
                return new Row(
                        part.subject(),
                        part.name(),
                        position,
                        counts,
                        figure,
                        counts == Counts.APART ? elsewhere : List.of(),
                        Stream.concat(
                                        part.evidence().stream(),
                                        position.stream().flatMap(trust -> evidence(trust, facts, answers)))
                                .toList());
            });
        }

        private Stream<Evidence> evidence(TrustPosition trust, FactSources facts, AnswerSources answers) {
            return Stream.concat(
                            uses.facts().stream().flatMap(fact -> facts.of(trust, fact)),
                            uses.fields().stream()
                                    .map(field -> field.only(asked.value()))
                                    .flatMap(field -> answers.of(trust, field)))
                    .distinct()
                    .collect(Collectors.groupingBy(Evidence::about, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(List::stream);
        }
    }

    /** Nothing for a part that adds nothing to a plain number. */
    private static Optional<Counts> counts(Measured figure, boolean isElsewhere) {
        if (figure.denominator() instanceof Figure.Known denominator) {
            return Optional.of(
                    denominator.value().signum() > 0 ? counted(figure) : isElsewhere ? Counts.APART : Counts.OUTSIDE);
        }
        if (figure.value() instanceof Figure.NotAvailable) {
            return Optional.of(Counts.NOT_AVAILABLE);
        }
        return figure.value() instanceof Figure.Known number && number.value().signum() != 0
                ? Optional.of(Counts.VALUE)
                : Optional.empty();
    }

    private static Counts counted(Measured figure) {
        if (figure.numerator() instanceof Figure.Known numerator) {
            return isSomething(numerator.value()) ? Counts.NUMERATOR : Counts.DENOMINATOR;
        }
        if (figure.value() instanceof Figure.NotAvailable) {
            return Counts.NOT_AVAILABLE;
        }
        return figure.value() instanceof Figure.Known ? Counts.VALUE : Counts.DENOMINATOR;
    }

    private static boolean isSomething(BigDecimal number) {
        return number.signum() > 0;
    }
}
