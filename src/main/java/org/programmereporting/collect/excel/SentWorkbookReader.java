package org.programmereporting.collect.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.programmereporting.collect.excel.opened.LeftOutParts;
import org.programmereporting.collect.excel.opened.OpenedWorkbook;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SentReturn;

/** Looks at a workbook plainly, to hand its values back. */
public final class SentWorkbookReader {
    /** The values of the form's sheets, and what else the workbook holds; nothing when it cannot be looked at. */
    public Optional<SentReturn> read(String file, byte[] bytes, ReturnForm form) {
        try (OpenedWorkbook opened = OpenedWorkbook.of(bytes)) {
            LeftOutParts leftOut = new LeftOutParts();
            FormSheets known =
                    new FormSheets(file, form, opened.read(name -> WorkbookReturnReader.isOnForm(name, form)));
            List<SentReturn.Sheet> sheets = new SentSheets(form, known, leftOut).read(opened.sheets());
            opened.tellOthers(leftOut);
            return sheets.isEmpty() ? Optional.empty() : Optional.of(new SentReturn(sheets, leftOut.all()));
        } catch (WorkbookProblem | IOException | InvalidFormatException | RuntimeException notToBeReadAgain) {
            // it was read by the form, and something besides its values is broken: its findings are handed back without
            // its cells
            return Optional.empty();
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return Optional.empty(); // as above; all it took is free again
        }
    }
}
