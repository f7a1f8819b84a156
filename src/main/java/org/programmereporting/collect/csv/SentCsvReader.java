package org.programmereporting.collect.csv;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.SentReturn;

/** Looks at a CSV return plainly, to hand its lines back: one sheet, whose row n is line n of the file. */
public final class SentCsvReader {
    /** What the one sheet is called. */
    static final String SHEET = "CSV";

    /** Some ten times as many as a full return has. */
    private static final int MOST_LINES = 5_000;

    /** The lines below the header and the header itself; nothing when they cannot be read. */
    public Optional<SentReturn> read(byte[] bytes) {
        try {
            List<CsvLine> lines = CsvLines.read(bytes, CsvReturnReader.HEADER);
            SortedMap<CellAddress, SentReturn.Cell> cells = new TreeMap<>();
            put(cells, new CsvLine(1, CsvReturnReader.HEADER));
            lines.stream().limit(MOST_LINES).forEach(line -> put(cells, line));
            return Optional.of(new SentReturn(List.of(new SentReturn.Sheet(SHEET, "", cells)), leftOut(lines.size())));
        } catch (CsvProblem unreadable) {
            return Optional.empty(); // the finding about it says why
        }
    }

    private static List<SentReturn.LeftOut> leftOut(int lines) {
        return lines <= MOST_LINES
                ? List.of()
                : List.of(new SentReturn.LeftOut(
                        SentReturn.Kind.FURTHER_CELL,
                        List.of(SHEET),
                        (long) (lines - MOST_LINES) * CsvReturnReader.HEADER.size()));
    }

    private static void put(SortedMap<CellAddress, SentReturn.Cell> cells, CsvLine line) {
        for (int column = 0; column < line.cells().size(); column++) {
            RawCell.Content content = RawCell.text(line.cell(column));
            if (!(content instanceof RawCell.Blank)) {
                cells.put(new CellAddress(column, line.number() - 1), new SentReturn.Cell(content, false));
            }
        }
    }
}
