package org.programmereporting.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.programme.CsvTable.Line;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Trust;

/**
 * {@code etr.csv}, the Organisation Data Service's list of NHS trusts, as it comes: no header; 27 columns, 24 in older copies; quoted or not; LF or
 * CRLF. Column 1 is the code, 2 the name, 3 the national grouping, which is the region, 11 and 12 the days of opening and closing as yyyymmdd; the
 * rest is not needed.
 */
final class EtrFile {
    static final String NAME = "etr";
    static final String FILE = ReferenceFolder.file(NAME);
    private static final Set<Integer> WIDTHS = Set.of(24, 27);
    private static final String CODE = "column 1";
    private static final String TRUST_NAME = "column 2";
    private static final String GROUPING = "column 3";
    private static final String OPENED = "column 11";
    private static final String CLOSED = "column 12";

    private EtrFile() {}

    /** Every trust of the list, once. Its region is the grouping, whether the programme knows it or not. */
    static List<Line<Trust>> read(ReferenceFolder folder) {
        List<Line<Trust>> lines =
                CsvTable.unheaded(folder.programme(), FILE, WIDTHS).lines(EtrFile::trust);
        Set<OdsCode> seen = new HashSet<>();
        Line.check(FILE, lines, line -> {
            if (!seen.add(line.value().code())) {
                throw new CsvRow.WrongCell("The trust " + line.value().code() + " stands twice", "Keep one line");
            }
        });
        return lines;
    }

    private static Trust trust(CsvRow row) {
        LocalDate opened = date(row, OPENED);
        Optional<LocalDate> closed = row.any(CLOSED).isEmpty() ? Optional.empty() : Optional.of(date(row, CLOSED));
        return new Trust(row.code(CODE), row.text(TRUST_NAME), row.any(GROUPING), opened, closed, opened);
    }

    private static LocalDate date(CsvRow row, String column) {
        return row.parsed(
                column,
                text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE),
                "a date",
                "Write it as 20140630, or save the list again as it comes");
    }
}
