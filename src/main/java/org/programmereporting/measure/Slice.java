package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.programmereporting.measure.Metric.Measured;

/**
 * Those that fall into one value of a group, or all of them.
 *
 * @param group empty for all
 */
record Slice<T>(String group, String value, List<T> members) {
    Slice {
        members = List.copyOf(members);
    }

    static <T> Slice<T> national(List<T> all) {
        return new Slice<>("", "", all);
    }

    /** Whether this is a value of that dimension, by itself or with another. */
    boolean isBy(String dimension) {
        return List.of(group.split("\\+", -1)).contains(dimension);
    }

    long count(Predicate<T> which) {
        return members.stream().filter(which).count();
    }

    /** Whether this is what single trusts bring to a figure. */
    boolean isOfOneTrust() {
        return isBy(TrustDimensions.TRUST.id());
    }

    /** To as many places as anybody reads; what one trust brings is not rounded before it enters a figure. */
    Figure rounded(Figure figure, int places) {
        return isOfOneTrust() ? figure : Distribution.rounded(figure, places);
    }

    /** A figure that is no part of a whole. */
    Measured figure(String metric, String unit, Figure figure) {
        return of(metric, unit, figure, new Figure.NotApplicable(), new Figure.NotApplicable());
    }

    Measured number(String metric, String unit, long number) {
        return figure(metric, unit, Figure.of(number));
    }

    /** A figure taken over so many members. */
    Measured over(String metric, String unit, Figure figure, long members) {
        return of(metric, unit, figure, new Figure.NotApplicable(), Figure.of(members));
    }

    /** The same of some members; of none of several nothing is known, of nobody there is nothing to know. */
    Measured overKnown(String metric, String unit, Figure figure, long known, long unknown) {
        return over(metric, unit, known == 0 && unknown > 0 ? new Figure.NotAvailable() : figure, known);
    }

    /** A number out of those of whom it is known; of none of several, not known. */
    Measured partKnown(String metric, String unit, long part, long known, long unknown) {
        return known == 0 && unknown > 0
                ? over(metric, unit, new Figure.NotAvailable(), known)
                : part(metric, unit, part, known);
    }

    /** A number out of a whole; out of nothing, not applicable. */
    Measured part(String metric, String unit, long part, long whole) {
        Figure figure = whole == 0 ? new Figure.NotApplicable() : Figure.of(part);
        return of(metric, unit, figure, Figure.of(part), Figure.of(whole));
    }

    /** A number out of a whole, which is a number also when the whole is nothing. */
    Measured numberOf(String metric, String unit, long part, long whole) {
        return of(metric, unit, Figure.of(part), Figure.of(part), Figure.of(whole));
    }

    Measured share(String metric, long part, long whole) {
        return of(metric, "share", Figure.share(part, whole), Figure.of(part), Figure.of(whole));
    }

    /** A part of a whole, over the members of which both are known; not available when that is none of them. */
    Measured share(String metric, BigDecimal part, BigDecimal whole, long unknown) {
        Figure none = unknown == 0 ? new Figure.NotApplicable() : new Figure.NotAvailable();
        return of(
                metric,
                "share",
                whole.signum() == 0 ? none : Figure.share(part, whole),
                Figure.of(part),
                Figure.of(whole));
    }

    private Measured of(String metric, String unit, Figure figure, Figure numerator, Figure denominator) {
        return new Measured(metric, unit, group, value, figure, numerator, denominator);
    }
}
