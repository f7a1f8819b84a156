package org.programmereporting.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/** A return of June 2014 that nothing is to be said about: all that is damaged later is damaged from this. */
final class GoodReturn {
    private static final LocalDate FIRST_MILESTONE = LocalDate.of(2013, 2, 1);
    private static final int LABELS = 1;

    private final ReturnForm form;
    private final Map<String, String> singles = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    GoodReturn(ReturnForm form, String code, String name) {
        this.form = form;
        singles.putAll(Map.of(
                "form_version", form.version(),
                "programme", form.programme(),
                "period", "2014-06",
                "ods_code", code,
                "trust_name", name,
                "submission", "primary",
                "completed_by", "PACS manager",
                "completed_by_email", "pacs.manager@trust.example",
                "signed_off_by", "Chief information officer",
                "signed_off_on", "2014-06-27"));
        singles.putAll(Map.of(
                "procurement_route", "framework strategic",
                "procurement_stage", "contract awarded",
                "funding_approved", "yes",
                "vna_supplier", "none",
                "measured_on", "2014-06-30",
                "studies_total", "240000",
                "studies_migrated", "0",
                "tb_total", "8.5",
                "tb_migrated", "0",
                "delivery_confidence", "green"));
        singles.putAll(Map.of(
                "agreed_outgoing", "yes",
                "agreed_outgoing_on", "2014-05-20",
                "agreed_incoming", "no",
                "agreed_vna", "not applicable",
                "downtime_hours", "14.5",
                "parallel_running_weeks", "6",
                "needed_from_centre", "Nothing this month."));
        contract("PACS");
        contract("RIS");
        form.field("milestones.milestone").orElseThrow().choices().forEach(this::milestone);
        task("T01", "Agree requirements", "requirements-approved");
        task("T02", "Confirm the export rate", "bulk-migration-start");
        risk("R1", "The network is too slow");
        risk("R2", "Too few trained staff");
    }

    private void contract(String service) {
        Map<String, String> row = row("contracts");
        row.put("service", service);
        row.put("cluster", "london");
        row.put("system", "National " + service);
        row.put("outgoing_supplier", "Lumbrook Health");
        row.put("incoming_supplier", "Sablewick Medical");
        row.put("contract_end", "2015-06-30");
        row.put("exit_start", "2013-01-14");
        row.put("baseline_exit", "2015-05-29");
        row.put("forecast_exit", "2015-05-29");
    }

    private void milestone(String id) {
        List<Map<String, String>> rows = tables.computeIfAbsent("milestones", table -> new ArrayList<>());
        boolean done = rows.size() < 4;
        // four done by early 2014, the others a month apart from August
        String day = done
                ? FIRST_MILESTONE.plusMonths(rows.size() * 3L).toString()
                : LocalDate.of(2014, 8, 1).plusMonths(rows.size() - 4L).toString();
        Map<String, String> row = row("milestones");
        row.put("milestone", id);
        row.put("baseline", day);
        row.put("forecast", day);
        if (done) {
            row.put("actual", day);
        }
        row.put("status", done ? "complete" : "not started");
    }

    private void task(String id, String description, String milestone) {
        Map<String, String> row = row("tasks");
        row.put("task_id", id);
        row.put("description", description);
        row.put("milestone", milestone);
        row.put("time_critical", "yes");
        row.put("owner", "trust");
        row.put("planned_start", "2014-07-01");
        row.put("planned_finish", "2014-07-31");
        row.put("forecast_finish", "2014-07-31");
    }

    private void risk(String id, String description) {
        Map<String, String> row = row("risks");
        row.put("risk_id", id);
        row.put("description", description);
        row.put("probability", "2");
        row.put("impact", "4");
        row.put("mitigation", "Line upgrade ordered");
        row.put("owner", "PACS manager");
        row.put("due", "2014-09-30");
        row.put("top", "no");
    }

    private Map<String, String> row(String table) {
        Map<String, String> row = new LinkedHashMap<>();
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        return row;
    }

    /** As the centre issues it: titles above, labels in column B, answers in D, guidance in E; tables with their headings in row 4. */
    PlainBook book() {
        PlainBook book = new PlainBook();
        form.sheets().forEach(name -> book.sheets.put(name, new PlainSheet()));
        for (FormField field : form.singles()) {
            PlainSheet sheet = book.sheet(field.sheet());
            text(sheet, new CellAddress(LABELS, field.cell().row()), field.label());
            sheet.cells.put(field.cell(), cell(field, singles.getOrDefault(field.key(), "")));
            text(
                    sheet,
                    new CellAddress(field.cell().column() + 1, field.cell().row()),
                    "Required. " + field.guidance());
        }
        PlainSheet first = book.sheet(form.sheets().get(0));
        text(first, new CellAddress(LABELS, 0), "Monthly status return");
        text(first, new CellAddress(LABELS, 2), "About this return");
        text(first, new CellAddress(LABELS, 30), "Data migration");
        text(first, new CellAddress(LABELS, 55), "Delivery confidence");
        for (String table : form.tables()) {
            form.columnsOf(table).forEach(column -> column(book.sheet(column.sheet()), column));
        }
        book.sheets.put("Guidance", new PlainSheet());
        text(book.sheet("Guidance"), new CellAddress(0, 0), "Exit is not go-live.");
        return book;
    }

    private void column(PlainSheet sheet, FormField column) {
        text(sheet, new CellAddress(0, 0), column.sheet());
        text(sheet, column.cell(), column.label());
        List<Map<String, String>> rows = tables.getOrDefault(column.table(), List.of());
        for (int i = 0; i < rows.size(); i++) {
            sheet.cells.put(column.cell().down(i + 1), cell(column, rows.get(i).getOrDefault(column.key(), "")));
        }
    }

    private static void text(PlainSheet sheet, CellAddress place, String text) {
        sheet.cells.put(place, new PlainCell.Text(text));
    }

    private static PlainCell cell(FormField field, String value) {
        if (value.isEmpty()) {
            return new PlainCell.Blank();
        }
        return switch (field.type()) {
            case DATE -> new PlainCell.Numeric(serial(LocalDate.parse(value)), PlainCell.Style.DATE);
            case INTEGER, DECIMAL -> new PlainCell.Numeric(Double.parseDouble(value), PlainCell.Style.GENERAL);
            default -> new PlainCell.Text(value);
        };
    }

    static double serial(LocalDate day) {
        return day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
    }

    /** As a trust's own system writes it, line by line; the header is line 1. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("table,row,field,value"));
        for (FormField field : form.singles()) {
            if (singles.containsKey(field.key())) {
                lines.add(",," + field.key() + "," + singles.get(field.key()));
            }
        }
        tables.forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                String start = table + "," + (i + 1) + ",";
                rows.get(i).forEach((key, value) -> lines.add(start + key + "," + value));
            }
        });
        return lines;
    }
}
