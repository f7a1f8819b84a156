package org.programmereporting.sample;

import static org.programmereporting.sample.FormLook.Part.GUIDANCE;
import static org.programmereporting.sample.FormLook.Part.HEADING;
import static org.programmereporting.sample.FormLook.Part.INTRO;
import static org.programmereporting.sample.FormLook.Part.LABEL;
import static org.programmereporting.sample.FormLook.Part.SECTION;
import static org.programmereporting.sample.FormLook.Part.TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Fills a workbook with the form and a trust's answers: labels in column B, answers where the form maps them, guidance in column E. */
final class FormWorkbook {
    /** Section headings of the first sheet, each by its row in Excel: the form leaves these rows free. */
    private static final SortedMap<Integer, String> SECTIONS = new TreeMap<>(Map.of(
            3, "About this return",
            18, "Procurement and collaboration",
            31, "Data migration",
            43, "Cut-over",
            56, "Delivery confidence"));

    private static final int SPARE_ROWS = 4;
    private static final int CHARACTER = 256;

    private final Form form;
    private final Workbook workbook;
    private final FormLook look;

    FormWorkbook(Form form, Workbook workbook) {
        this.form = form;
        this.workbook = workbook;
        this.look = new FormLook(workbook);
    }

    void fill(SampleReturn sample) {
        addReturnSheet(sample);
        for (String table : form.tables()) {
            addTableSheet(table, sample.rows(table));
        }
        addGuidanceSheet();
        workbook.setActiveSheet(0);
    }

    private void addReturnSheet(SampleReturn sample) {
        Sheet sheet = workbook.createSheet(form.single().get(0).sheet());
        widths(sheet, 2, 34, 2, 46, 64);
        write(sheet, 0, 1, "Monthly status return: exit from the national PACS and RIS contracts", TITLE);
        write(
                sheet,
                1,
                1,
                "Fill in the yellow cells; grey ones are printed for you. Then the sheets that follow.",
                INTRO);
        SECTIONS.forEach((row, title) -> addSection(sheet, row - 1, title));
        FormChoices choices = new FormChoices(sheet);
        for (FormField field : form.single()) {
            addField(sheet, field, sample.value(field.key()), choices);
        }
        printed(sheet, true);
    }

    private void addSection(Sheet sheet, int row, String title) {
        for (int column = 1; column <= 4; column++) {
            write(sheet, row, column, column == 1 ? title : "", SECTION);
        }
    }

    private void addField(Sheet sheet, FormField field, @Nullable Object value, FormChoices choices) {
        CellReference at = new CellReference(field.cell());
        String guidance = (field.required() ? "Required. " : "") + field.guidance();
        write(sheet, at.getRow(), 1, field.label(), LABEL);
        answer(sheet, at.getRow(), at.getCol(), field, value);
        write(sheet, at.getRow(), 4, guidance, GUIDANCE);
        choices.add(field, at.getRow(), at.getRow(), at.getCol());
        int lines = field.allowed().equals("..500") ? 4 : 1 + guidance.length() / 70;
        sheet.getRow(at.getRow()).setHeightInPoints(4 + 13 * lines);
    }

    private void addTableSheet(String table, List<Map<String, Object>> rows) {
        List<FormField> columns = form.columns(table);
        String name = columns.get(0).sheet();
        Sheet sheet = workbook.createSheet(name);
        write(sheet, 0, 0, name, TITLE);
        write(sheet, 1, 0, intro(table), INTRO);
        int heading = new CellReference(columns.get(0).cell()).getRow();
        int spare = table.equals("milestones") || table.equals("contracts") ? 0 : SPARE_ROWS;
        FormChoices choices = new FormChoices(sheet);
        for (FormField field : columns) {
            addColumn(sheet, field, rows, spare, choices);
        }
        sheet.getRow(heading).setHeightInPoints(32);
        sheet.createFreezePane(1, heading + 1);
        printed(sheet, false);
    }

    private void addColumn(
            Sheet sheet, FormField field, List<Map<String, Object>> rows, int spare, FormChoices choices) {
        CellReference at = new CellReference(field.cell());
        write(sheet, at.getRow(), at.getCol(), field.label(), HEADING);
        int first = at.getRow() + 1;
        for (int i = 0; i < rows.size(); i++) {
            answer(sheet, first + i, at.getCol(), field, rows.get(i).get(field.key()));
        }
        for (int i = rows.size(); i < rows.size() + spare; i++) {
            answer(sheet, first + i, at.getCol(), field, null);
        }
        choices.add(field, first, first + rows.size() + spare - 1, at.getCol());
        sheet.setColumnWidth(at.getCol(), width(field) * CHARACTER);
    }

    private static String intro(String table) {
        return switch (table) {
            case "contracts" -> "One row a service. Exit is the last day any part of the national service is used.";
            case "milestones" ->
                "All milestones, in order. A milestone is complete if and only if it has an actual date.";
            case "tasks" -> "The tasks of your own plan. Time-critical: the exit date moves if this task does.";
            default -> "What may happen to your exit, and what you do about it. 1 is low, 5 is high.";
        };
    }

    private static int width(FormField field) {
        if (field.type().equals("date")) {
            return 14;
        }
        return switch (field.key()) {
            case "description", "mitigation", "slip_reason" -> 52;
            case "milestone", "outgoing_supplier", "incoming_supplier", "system", "change_approver" -> 28;
            case "cluster", "owner", "change_approval" -> 22;
            default -> 13;
        };
    }

    private void addGuidanceSheet() {
        Sheet sheet = workbook.createSheet("Guidance");
        widths(sheet, 30, 110);
        write(sheet, 0, 0, "Guidance", TITLE);
        List<List<String>> lines = FormGuidance.LINES;
        for (int i = 0; i < lines.size(); i++) {
            write(sheet, i + 2, 0, lines.get(i).get(0), LABEL);
            write(sheet, i + 2, 1, lines.get(i).get(1), GUIDANCE);
        }
        printed(sheet, true);
    }

    private void answer(Sheet sheet, int row, int column, FormField field, @Nullable Object value) {
        Cell cell = cell(sheet, row, column);
        cell.setCellStyle(look.of(field));
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private void write(Sheet sheet, int row, int column, String text, FormLook.Part part) {
        Cell cell = cell(sheet, row, column);
        cell.setCellStyle(look.of(part));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row);
        return (line == null ? sheet.createRow(row) : line).createCell(column);
    }

    private static void widths(Sheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }

    private static void printed(Sheet sheet, boolean portrait) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(!portrait);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        if (sheet.getPrintSetup() instanceof HSSFPrintSetup older) {
            older.setValidSettings(true);
        }
    }
}
