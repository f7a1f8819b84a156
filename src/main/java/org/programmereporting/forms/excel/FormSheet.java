package org.programmereporting.forms.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.forms.GuideLines;
import org.programmereporting.forms.IssuedCell;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormHeading;
import org.programmereporting.returns.ReturnForm;

/** One sheet of the form: its headings, its fields with label and guidance, and in each cell what is known already. */
final class FormSheet {
    private final ReturnForm form;
    private final String name;
    private final FormPage page;
    private final List<IssuedCell> cells;
    private final List<FormField> fields;

    FormSheet(XSSFWorkbook workbook, FormStyles styles, IssuedForm issued, String name) {
        this.form = issued.of().form();
        this.name = name;
        this.page = new FormPage(workbook, styles, name);
        this.cells = issued.cellsOn(name);
        this.fields = form.fields().stream()
                .filter(field -> field.sheet().equals(name))
                .toList();
    }

    void write(WordLists lists, GuideLines guide) {
        addHeadings();
        if (form.sheets().get(0).equals(name)) {
            addInShort(guide);
        }
        SingleFields singles = new SingleFields(page, fields);
        TableFields tables = new TableFields(page, fields, cells);
        singles.write();
        tables.write(headings().map(FormHeading::cell).toList());
        cells.forEach(page::answer);
        AnswerRules rules = new AnswerRules(page.sheet(), lists);
        fields.forEach(field -> addRule(field, rules));
        page.finish(cursor());
    }

    private Stream<FormHeading> headings() {
        return form.headings().stream().filter(heading -> heading.sheet().equals(name));
    }

    /** The topmost is the sheet's title; further ones divide single values into sections, or explain a table. */
    private void addHeadings() {
        List<FormHeading> all =
                headings().sorted(Comparator.comparing(FormHeading::cell)).toList();
        boolean sections = fields.stream().anyMatch(field -> field.table().isEmpty());
        for (FormHeading heading : all) {
            Look further = sections ? Look.SECTION : Look.LINE;
            page.print(heading.cell(), heading.equals(all.get(0)) ? Look.TITLE : further, heading.text());
        }
    }

    /** Below the title, where the form leaves room. */
    private void addInShort(GuideLines guide) {
        int first = fields.stream().mapToInt(field -> field.cell().row()).min().orElse(0);
        headings().map(FormHeading::cell).min(Comparator.naturalOrder()).ifPresent(title -> {
            CellAddress below = title.down(1);
            boolean free = below.row() < first
                    && headings().noneMatch(heading -> heading.cell().row() == below.row());
            if (free) {
                page.print(below, Look.LINE, guide.inShort());
            }
        });
    }

    private void addRule(FormField field, AnswerRules rules) {
        TreeSet<CellAddress> open = new TreeSet<>();
        cells.stream()
                .filter(cell -> cell.open() && cell.field().equals(field))
                .forEach(cell -> open.add(cell.address()));
        CellRangeAddressList ranges = new CellRangeAddressList();
        for (CellAddress at : open) {
            if (!open.contains(at.down(-1))) {
                ranges.addCellRangeAddress(at.row(), at.column(), end(at, open).row(), at.column());
            }
        }
        if (!open.isEmpty()) {
            rules.add(field, ranges);
        }
    }

    private static CellAddress end(CellAddress start, Set<CellAddress> open) {
        CellAddress end = start;
        while (open.contains(end.down(1))) {
            end = end.down(1);
        }
        return end;
    }

    private CellAddress cursor() {
        return cells.stream()
                .filter(IssuedCell::open)
                .map(IssuedCell::address)
                .min(Comparator.naturalOrder())
                .orElse(fields.get(0).cell());
    }
}
