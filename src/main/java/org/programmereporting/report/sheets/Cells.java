package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.returns.FieldValue;

/** How a value becomes a cell; what is not there becomes the mark that says why. */
final class Cells {
    private Cells() {}

    /** The text, or {@code [x]} when there is none. */
    static Cell text(String text) {
        return text(text, Mark.NOT_AVAILABLE);
    }

    static Cell text(String text, Mark without) {
        return text.isBlank() ? Cell.of(without) : Cell.of(text);
    }

    static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static Cell day(Optional<LocalDate> day) {
        return day(day, Mark.NOT_AVAILABLE);
    }

    static Cell day(Optional<LocalDate> day, Mark without) {
        return day.map(Cell::of).orElse(Cell.of(without));
    }

    static Cell number(Optional<Long> number, Mark without) {
        return number.map(Cell::of).orElse(Cell.of(without));
    }

    static Cell figure(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.revised() ? new Cell.Revised(known.value(), false) : Cell.of(known.value());
        }
        return Cell.of(figure instanceof Figure.NotApplicable ? Mark.NOT_APPLICABLE : Mark.NOT_AVAILABLE);
    }

    /** A metric that was not measured for this group is not available. */
    static Cell figure(Optional<MetricValue> value) {
        return value.map(v -> figure(v.value())).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    /** What a part is out of. */
    static Cell whole(Optional<MetricValue> part) {
        return part.map(value -> figure(value.denominator())).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    static Cell previous(Optional<MetricValue> value) {
        return value.map(v -> figure(v.previous())).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    static Cell change(Optional<MetricValue> value) {
        return value.map(v -> figure(v.change())).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    /** The change of a share; one too small to be shown is none. */
    static Cell points(Figure change) {
        return change instanceof Figure.Known known
                ? new Cell.Points(shown(known.value().movePointRight(2)))
                : figure(change);
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_UP).signum() == 0 ? BigDecimal.ZERO : points;
    }

    static Cell percentage(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.revised() ? new Cell.Revised(known.value(), true) : new Cell.Share(known.value());
        }
        return figure(figure);
    }

    /** "3 of 19" where a count is taken of fewer than 20, else a percentage. */
    static Cell share(Optional<MetricValue> share) {
        return share.map(Cells::share).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    static Cell share(MetricValue share) {
        if (share.isPartOfFew()
                && share.numerator() instanceof Figure.Known part
                && share.denominator() instanceof Figure.Known whole) {
            return Cell.of(Words.number(part.value()) + " of " + Words.number(whole.value()));
        }
        return percentage(share.value());
    }

    /** A share of what may be nothing. */
    static Cell share(OptionalDouble share) {
        return share.isPresent()
                ? new Cell.Share(BigDecimal.valueOf(share.getAsDouble()))
                : Cell.of(Mark.NOT_APPLICABLE);
    }

    /** A score of what may be nothing. */
    static Cell score(OptionalDouble score) {
        return score.isPresent()
                ? new Cell.Score(BigDecimal.valueOf(score.getAsDouble()))
                : Cell.of(Mark.NOT_APPLICABLE);
    }

    /** A mean of what may be nothing. */
    static Cell days(OptionalDouble days) {
        return days.isPresent() ? Cell.of(BigDecimal.valueOf(days.getAsDouble())) : Cell.of(Mark.NOT_APPLICABLE);
    }

    /** A value of a return: dates as dates, numbers as numbers, all else as text. */
    static Cell value(FieldValue value) {
        if (value instanceof FieldValue.OfDate date) {
            return Cell.of(date.day());
        }
        return value instanceof FieldValue.OfNumber number ? Cell.of(number.number()) : text(value.toString());
    }
}
