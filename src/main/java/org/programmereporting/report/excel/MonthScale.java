package org.programmereporting.report.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.programmereporting.excel.xlsx.Numbers;

/**
 * An axis of days labelled with months, a whole number of months apart. An axis only knows steps of equal length, so a step is a number of average
 * months, and the first label stands on a 26th: from there no label leaves its month, and the last days of months stand just beside theirs.
 *
 * @param start serial day of the first label
 * @param end serial day at which the axis ends
 * @param step days from label to label
 */
record MonthScale(double start, double end, double step) {
    static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final double MONTH = 365.25 / 12;
    private static final int FIRST_LABEL = 26;
    private static final int MOST_LABELS = 9;
    private static final int ROOM_AFTER = 8;

    static MonthScale of(List<Double> days) {
        return of(Collections.min(days), Collections.max(days));
    }

    static MonthScale of(double firstDay, double lastDay) {
        LocalDate first = Numbers.day(firstDay);
        LocalDate start = first.withDayOfMonth(FIRST_LABEL);
        if (start.isAfter(first)) {
            start = start.minusMonths(1);
        }
        long months = ChronoUnit.MONTHS.between(start, Numbers.day(lastDay)) + 1;
        return new MonthScale(Numbers.serial(start), lastDay + ROOM_AFTER, MONTH * step(months, MOST_LABELS));
    }

    void set(Axis axis) {
        setEnds(axis);
        axis.inSteps(step);
    }

    void setEnds(Axis axis) {
        axis.from(start).upTo(end);
    }

    /** Months from label to label, for an axis that knows months. */
    double months() {
        return StrictMath.rint(step / MONTH);
    }

    /** Every how many of the labels one is shown, so that at most so many are. */
    static int step(long labels, int most) {
        return STEPS.stream()
                .filter(step -> labels <= (long) step * most)
                .findFirst()
                .orElse((int) labels);
    }
}
