package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.measure.ConfidenceMonth;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Rating;

/** The trusts' own ratings month by month, in the three parts of the scale: better than its middle, the middle, worse; so that four colours tell them apart. */
final class ConfidenceByMonth {
    private static final String NOT_KNOWN = "Not yet known";

    private ConfidenceByMonth() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        Map<String, List<String>> parts = parts(month.reference().ratings());
        List<ConfidenceMonth> months = month.ofKind("confidence").stream()
                .flatMap(metric -> ConfidenceMonth.shown(month.figures().month(), metric).stream())
                .filter(each -> each.trusts().keySet().stream()
                        .anyMatch(rating -> !rating.equals(ConfidenceMonth.NOT_YET_KNOWN)))
                .toList();
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH);
        parts.keySet().forEach(table::whole);
        table.whole("Trusts remaining");
        months.forEach(each -> table.row(row(each, parts)));
        Page page = month.page(family + " by month", "Delivery confidence of the trusts remaining, month by month")
                .notes(month.notes().refer(List.of("confidence"), Note.CARRIED_FORWARD))
                .remark(
                        "Each month counts the trusts that remained then, as its returns are known now; months in which no trust rated itself are left out.")
                .remark(ShownMonths.remark(month));
        if (months.size() > 1) {
            page.chart(new Chart(
                    Chart.Kind.STACKED_COLUMN,
                    title(months, parts),
                    "Stacked columns, one for each month: remaining trusts by how they rated their own delivery.",
                    "Month",
                    "Month",
                    "Trusts",
                    parts.keySet().stream()
                            .map(part -> new Chart.Series(part, Role.ACTUAL))
                            .toList(),
                    months.size()));
        }
        return page.with(table, "No rating was measured.");
    }

    static Map<String, List<String>> parts(List<Rating> scale) {
        int half = scale.size() / 2;
        Map<String, List<String>> parts = new LinkedHashMap<>();
        put(parts, scale.subList(0, half));
        put(parts, scale.subList(half, scale.size() - half));
        put(parts, scale.subList(scale.size() - half, scale.size()));
        parts.put(NOT_KNOWN, List.of(ConfidenceMonth.NOT_YET_KNOWN));
        return parts;
    }

    private static void put(Map<String, List<String>> parts, List<Rating> some) {
        if (!some.isEmpty()) {
            parts.put(
                    String.join(" or ", some.stream().map(Rating::label).toList()),
                    some.stream().map(Rating::id).toList());
        }
    }

    private static List<Cell> row(ConfidenceMonth each, Map<String, List<String>> parts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(each.month().lastDay())));
        parts.values().forEach(ratings -> row.add(Cell.of(count(each, ratings))));
        row.add(Cell.of(
                each.trusts().values().stream().mapToLong(Long::longValue).sum()));
        return row;
    }

    static long count(ConfidenceMonth each, List<String> ratings) {
        return ratings.stream().mapToLong(each::trusts).sum();
    }

    /** What the worst part of the scale did since the first month. */
    private static String title(List<ConfidenceMonth> months, Map<String, List<String>> parts) {
        List<String> names = new ArrayList<>(parts.keySet());
        String worst = names.get(StrictMath.max(0, names.size() - 2));
        ConfidenceMonth last = months.get(months.size() - 1);
        long then = count(months.get(0), parts.getOrDefault(worst, List.of()));
        long now = count(last, parts.getOrDefault(worst, List.of()));
        return Words.plainCount(now, "trust") + Words.plainVerb(now, " rates", " rate") + " "
                + Words.plainVerb(now, "itself ", "themselves ") + worst + " in " + Words.month(last.month()) + ", "
                + Words.number(then) + " in " + Words.month(months.get(0).month());
    }
}
