package org.programmereporting.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

/** How many of some trusts remain at each month's end, over the same draws as each trust's own forecast. */
final class RemainingFan {
    private RemainingFan() {}

    static List<RemainingQuantiles> of(
            String group,
            String value,
            Collection<DrawnExits> trusts,
            int draws,
            ReportingPeriod from,
            ReportingPeriod to) {
        List<RemainingQuantiles> fan = new ArrayList<>();
        for (ReportingPeriod month = from; month.compareTo(to) <= 0; month = month.next()) {
            int[] counts = counts(trusts, draws, month.lastDay());
            Arrays.sort(counts);
            fan.add(new RemainingQuantiles(
                    month, group, value, rank(counts, 0.1), rank(counts, 0.5), rank(counts, 0.8), rank(counts, 0.9)));
        }
        return fan;
    }

    private static int[] counts(Collection<DrawnExits> trusts, int draws, LocalDate lastDay) {
        int[] counts = new int[draws];
        trusts.forEach(trust -> trust.countRemaining(lastDay, counts));
        return counts;
    }

    private static int rank(int[] sorted, double share) {
        return sorted[(int) StrictMath.ceil(share * sorted.length) - 1];
    }
}
