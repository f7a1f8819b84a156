package org.programmereporting.collect.excel.opened;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.programmereporting.collect.excel.parts.Budget;
import org.programmereporting.collect.excel.parts.PlainParts;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetInFile;

/** A workbook of which the parts were walked within their limits: an ordinary one as it stands, any other as the library reads it. */
public sealed interface OpenedWorkbook extends AutoCloseable permits PlainWorkbook, LibraryWorkbook {
    static OpenedWorkbook of(byte[] bytes) throws WorkbookProblem, IOException, InvalidFormatException {
        Budget budget = new Budget();
        if (bytes[0] != 'P') {
            return LibraryWorkbook.xls(bytes, budget);
        }
        PlainParts parts = PlainParts.of(bytes, budget);
        Optional<PlainWorkbook> plain = PlainWorkbook.of(parts);
        return plain.isPresent() ? plain.get() : LibraryWorkbook.xlsx(parts, budget);
    }

    /**
     * The cells of all sheets, each whole or not at all, in their order.
     *
     * @param needed the names of those that must be readable; another that is not is left out
     */
    List<SheetCells> read(Predicate<String> needed) throws WorkbookProblem;

    /** What there is to each sheet besides its cells, in their order. */
    List<SheetInFile> sheets();

    /** What the workbook holds beside its sheets, to be added to what is left out. */
    void tellOthers(LeftOutParts leftOut) throws InvalidFormatException;

    @Override
    void close() throws IOException;
}
