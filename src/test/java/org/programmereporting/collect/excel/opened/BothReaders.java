package org.programmereporting.collect.excel.opened;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.programmereporting.collect.excel.parts.Budget;
import org.programmereporting.collect.excel.parts.PlainParts;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;

/** An .xlsx read as an ordinary one and by the library, in words that are equal when all that a return needs is. */
public final class BothReaders {
    private BothReaders() {}

    /** How the workbook is read as an ordinary one; nothing when it is left to the library. */
    public static Optional<String> plain(byte[] workbook) {
        try {
            return PlainWorkbook.of(PlainParts.of(workbook, new Budget())).map(read -> words(() -> read));
        } catch (WorkbookProblem | IOException | RuntimeException refusedBefore) {
            return Optional.empty();
        }
    }

    /** How the library reads it, or why it does not. */
    public static String library(byte[] workbook) {
        return words(() -> {
            Budget budget = new Budget();
            return LibraryWorkbook.xlsx(PlainParts.of(workbook, budget), budget);
        });
    }

    /** Whatever is read as an ordinary workbook is read the same by the library. */
    public static void assertAgree(String what, byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == 'P') {
            plain(bytes).ifPresent(read -> assertThat(read).as(what).isEqualTo(library(bytes)));
        }
    }

    private interface Opening {
        OpenedWorkbook open() throws WorkbookProblem, IOException, InvalidFormatException;
    }

    private static String words(Opening opening) {
        try (OpenedWorkbook workbook = opening.open()) {
            LeftOutParts leftOut = new LeftOutParts();
            List<String> words = new ArrayList<>();
            for (SheetCells sheet : workbook.read(name -> true)) {
                words.add(sheet.name() + " " + sheet.layout());
                sheet.cells().forEach((address, content) -> words.add(cell(sheet, address, content)));
            }
            workbook.sheets().forEach(sheet -> words.add(sheet.toString()));
            workbook.tellOthers(leftOut);
            leftOut.all().forEach(kind -> words.add(kind.toString()));
            return words.stream().collect(Collectors.joining("\n"));
        } catch (WorkbookProblem | IOException | InvalidFormatException | RuntimeException refused) {
            return "refused: " + refused;
        }
    }

    private static String cell(SheetCells sheet, CellAddress address, Object content) {
        return address + (sheet.isFormula(address) ? " = " : " ")
                + content.getClass().getSimpleName() + " " + content;
    }
}
