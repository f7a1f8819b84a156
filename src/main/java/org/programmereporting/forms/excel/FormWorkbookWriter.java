package org.programmereporting.forms.excel;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SteadyZip;
import org.programmereporting.excel.WorkbookProperties;
import org.programmereporting.forms.FormsMonth;
import org.programmereporting.forms.GuideLines;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.FormField;

/** Writes a form as {@code .xlsx}: the guide, then the sheets of the form, opened at the first answer. Equal forms give equal bytes. */
public final class FormWorkbookWriter {
    private static final int FIRST_SHEET_OF_FORM = 1;

    public byte[] write(IssuedForm issued) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        FormStyles styles = new FormStyles(workbook);
        GuideLines guide = new GuideLines(issued);
        WordLists lists = new GuideSheet(workbook, styles, guide).write(issued);
        for (String sheet : issued.of().form().sheets()) {
            new FormSheet(workbook, styles, issued, sheet).write(lists, guide);
        }
        issued.of().form().singles().forEach(field -> name(workbook, field));
        workbook.setActiveSheet(FIRST_SHEET_OF_FORM);
        workbook.setSelectedTab(FIRST_SHEET_OF_FORM);
        workbook.lockStructure();
        setProperties(workbook, issued.of(), guide);
        return SteadyZip.of(workbook);
    }

    private static void setProperties(XSSFWorkbook workbook, FormsMonth forms, GuideLines guide) {
        WorkbookProperties.set(
                workbook,
                guide.title(),
                forms.publisher(),
                forms.language(),
                forms.month().firstDay());
    }

    private static void name(XSSFWorkbook workbook, FormField field) {
        Name name = workbook.createName();
        name.setNameName(CellNames.of(field.key()));
        name.setRefersToFormula(new CellReference(
                        field.sheet(), field.cell().row(), field.cell().column(), true, true)
                .formatAsString());
    }
}
