package org.programmereporting.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
        List<ReportingPeriod> months = Stream.iterate(from, ReportingPeriod::next)
                .takeWhile(month -> month.compareTo(to) <= 0)
                .toList();
        int[][] exits = exits(trusts, draws, months);
        int[] remaining = new int[draws];
        Arrays.fill(remaining, trusts.size());
        List<RemainingQuantiles> fan = new ArrayList<>();
        for (int month = 0; month < exits.length; month++) {
            subtract(exits[month], remaining);
            int[] sorted = remaining.clone();
            Arrays.sort(sorted);
            fan.add(new RemainingQuantiles(
                    months.get(month),
                    group,
                    value,
                    rank(sorted, 0.1),
                    rank(sorted, 0.5),
                    rank(sorted, 0.8),
                    rank(sorted, 0.9)));
        }
        return fan;
    }

    /** How many exit in each month and draw: one look at each exit, where to ask each month anew would take as many as there are months. */
    private static int[][] exits(Collection<DrawnExits> trusts, int draws, List<ReportingPeriod> months) {
        long[] ends =
                months.stream().mapToLong(month -> month.lastDay().toEpochDay()).toArray();
        int[][] exits = new int[ends.length][draws];
        trusts.forEach(trust -> trust.countExits(ends, exits));
        return exits;
    }

    private static void subtract(int[] exits, int[] remaining) {
        for (int draw = 0; draw < remaining.length; draw++) {
            remaining[draw] -= exits[draw];
        }
    }

    private static int rank(int[] sorted, double share) {
        return sorted[(int) StrictMath.ceil(share * sorted.length) - 1];
    }
}
