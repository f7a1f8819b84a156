package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** Where each value of each trust's position stands: a row a trust and field, in the order of the form. */
final class SourceSheet {
    private SourceSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Table", "Row", "Field")
                .longText("Value")
                .text("Return for", "File", "Sheet", "Cell", "Revised");
        Set<Source> corrections =
                month.reference().corrections().stream().map(Correction::source).collect(Collectors.toSet());
        month.position()
                .trusts()
                .forEach(trust -> trust.answers()
                        .ifPresent(answers -> values(month, answers)
                                .forEach(value -> table.row(row(trust, answers, value, corrections)))));
        Sheet.Tabular sheet = month.page(
                        "Sources", "Sources: the file, sheet and cell of each value, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.POSITION, Note.CARRIED_FORWARD))
                .remark(
                        "Files lie below the folder of the month of the return. A field that a return left empty has no row.")
                .remark("Revised: the centre corrected the value; its line in the programme's folder is the source.")
                .with(table, "No trust has an accepted return.");
        month.places().tells(sheet);
        return sheet;
    }

    private record Value(FormField field, Optional<String> row, SourcedValue sourced) {}

    private static List<Value> values(Composition month, StatusReturn answers) {
        List<Value> values = new ArrayList<>();
        month.figures()
                .form()
                .singles()
                .forEach(field -> answers.value(field.key())
                        .ifPresent(value -> values.add(new Value(field, Optional.empty(), value))));
        for (String table : month.figures().form().tables()) {
            for (ReturnRow row : answers.rows(table)) {
                month.figures()
                        .form()
                        .columnsOf(table)
                        .forEach(field -> row.value(field.key())
                                .ifPresent(value -> values.add(new Value(field, Optional.of(row.key()), value))));
            }
        }
        return values;
    }

    private static List<Cell> row(TrustPosition trust, StatusReturn answers, Value value, Set<Source> corrections) {
        return List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cells.text(Words.capital(value.field().table()), Mark.NOT_APPLICABLE),
                Cells.text(value.row().orElse(""), Mark.NOT_APPLICABLE),
                Cell.of(value.field().label()),
                Cells.value(value.sourced().value()),
                Cell.of(Words.month(answers.period())),
                Cells.text(value.sourced().source().file()),
                Cells.text(value.sourced().source().sheet(), Mark.NOT_APPLICABLE),
                Cells.text(value.sourced().source().cell(), Mark.NOT_APPLICABLE),
                corrections.contains(value.sourced().source()) ? Cell.of(Mark.REVISED) : Cell.of("No"));
    }
}
