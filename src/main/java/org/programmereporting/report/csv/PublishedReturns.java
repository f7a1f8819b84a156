package org.programmereporting.report.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sealed {@code returns.csv} read back: what became of each trust's files. */
public final class PublishedReturns {
    private static final Set<String> COUNTS = Set.of("accepted", "accepted-with-queries");
    private static final Set<String> DOES_NOT_COUNT = Set.of("rejected", "unreadable");

    private final List<Row> rows;

    private PublishedReturns(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    private record Row(String file, String trust, String outcome, String rejects, String holds, String queries) {}

    public static PublishedReturns read(byte[] csv) throws IOException {
        return new PublishedReturns(PublishedRows.read(
                csv,
                "returns.csv",
                row -> new Row(
                        PublishedRows.cell(row, "file"),
                        PublishedRows.cell(row, "trust"),
                        PublishedRows.cell(row, "outcome"),
                        PublishedRows.cell(row, "rejects"),
                        PublishedRows.cell(row, "holds"),
                        PublishedRows.cell(row, "queries"))));
    }

    /** A sentence for each of the trust's files that counts or cannot, and what was found in it. */
    public List<String> told(String trust) {
        return rows.stream()
                .filter(row -> row.trust().equals(trust))
                .flatMap(row -> sentence(row).stream())
                .toList();
    }

    private static List<String> sentence(Row row) {
        String file = row.file().replaceAll("\\p{Cntrl}", " ");
        if (DOES_NOT_COUNT.contains(row.outcome())) {
            return List.of(file + " does not count: it was " + row.outcome() + ".");
        }
        if (!COUNTS.contains(row.outcome())) {
            return List.of();
        }
        List<String> open = new ArrayList<>();
        add(open, row.holds(), "answer was not taken over", "answers were not taken over");
        add(open, row.queries(), "query is open", "queries are open");
        return List.of(file + " counts" + (open.isEmpty() ? "." : "; " + String.join(", ", open) + "."));
    }

    private static void add(List<String> open, String number, String one, String several) {
        if (!number.equals("0") && !number.isEmpty()) {
            open.add(number + " " + (number.equals("1") ? one : several));
        }
    }
}
