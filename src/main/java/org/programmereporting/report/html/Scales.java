package org.programmereporting.report.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** Scales whose labels are round: numbers counted from zero in steps of 1, 2 or 5, days in whole months. */
final class Scales {
    private static final List<Integer> MONTH_STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final int MOST_TICKS = 6;
    private static final int MOST_MONTHS = 8;

    private Scales() {}

    /** Of the values of a chart. */
    static Scale ofValues(Charted data) {
        Format format = data.format(data.firstHeading());
        return Charted.isTime(format)
                ? months(data.numbers())
                : numbers(lowest(data.numbers()), data.highest(), format);
    }

    /** Of the categories of a chart of lines. */
    static Scale ofCategories(Charted data) {
        List<Double> numbers = data.numbers(data.chart().categories());
        double highest = numbers.isEmpty() ? 0 : Collections.max(numbers);
        return data.overTime()
                ? months(numbers)
                : numbers(lowest(numbers), highest, data.format(data.chart().categories()));
    }

    private static double lowest(List<Double> numbers) {
        return numbers.isEmpty() ? 0 : Collections.min(numbers);
    }

    private static Scale numbers(double lowest, double highest, Format format) {
        double least = Math.min(0, lowest);
        double most = Math.max(0, highest);
        double step = step(most - least, format);
        long first = (long) Math.floor(least / step);
        long last = Math.max(first + 1, (long) Math.ceil(most / step - 1e-9));
        List<Scale.Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Scale.Tick(i * step, label(i, step, format)));
        }
        return new Scale(first * step, last * step, ticks, 0, 1);
    }

    private static double step(double range, Format format) {
        double power = format == Format.PERCENT ? 0.01 : format == Format.DECIMAL ? 0.1 : 1;
        while (true) {
            for (int digit : List.of(1, 2, 5)) {
                if (power * digit * MOST_TICKS >= range) {
                    return power * digit;
                }
            }
            power *= 10;
        }
    }

    private static String label(long count, double step, Format format) {
        BigDecimal value = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(step));
        return format == Format.PERCENT
                ? Shown.of(Cell.of(value.movePointRight(2)), Format.WHOLE) + "%"
                : Shown.of(Cell.of(value), Format.WHOLE);
    }

    /** From the first of the first month to the first after the last; a label stands at its month's last day. */
    private static Scale months(List<Double> days) {
        LocalDate first = firstOfMonth(lowest(days));
        LocalDate end = firstOfMonth(days.isEmpty() ? 0 : Collections.max(days)).plusMonths(1);
        int step = monthStep(ChronoUnit.MONTHS.between(first, end), MOST_MONTHS);
        List<Scale.Tick> ticks = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(step)) {
            ticks.add(new Scale.Tick(month.plusMonths(1).toEpochDay() - 1, Shown.shortMonth(month)));
        }
        return new Scale(first.toEpochDay(), end.toEpochDay(), ticks, 0, 1);
    }

    private static LocalDate firstOfMonth(double day) {
        return LocalDate.ofEpochDay((long) day).withDayOfMonth(1);
    }

    /** Every how many months one is labelled, so that at most so many are. */
    static int monthStep(long months, int most) {
        return MONTH_STEPS.stream()
                .filter(step -> months <= (long) step * most)
                .findFirst()
                .orElse((int) months);
    }
}
