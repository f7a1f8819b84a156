package org.programmereporting.forms.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.forms.FieldWords;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;

/** The single values of a sheet: each with its label left of it, and its guidance right of it. */
final class SingleFields {
    private static final int MARGIN = 2;
    private static final int LABEL_WIDTH = 38;
    private static final int ANSWER_WIDTH = 54;
    private static final int GUIDANCE_WIDTH = 74;
    private static final int LONG_TEXT = 300;
    private static final int LONG_TEXT_LINES = 4;

    private final FormPage page;
    private final List<FormField> fields;
    private final Set<CellAddress> taken;

    SingleFields(FormPage page, List<FormField> onSheet) {
        this.page = page;
        this.fields = onSheet.stream().filter(field -> field.table().isEmpty()).toList();
        this.taken = fields.stream().map(FormField::cell).collect(Collectors.toCollection(HashSet::new));
        fields.forEach(field -> taken.add(left(field.cell())));
    }

    void write() {
        int firstLabel = fields.stream()
                .mapToInt(field -> field.cell().column() - 1)
                .min()
                .orElse(0);
        for (int column = 0; column < firstLabel; column++) {
            page.widen(column, MARGIN);
        }
        fields.forEach(this::add);
    }

    private void add(FormField field) {
        CellAddress label = left(field.cell());
        page.widen(label.column(), LABEL_WIDTH);
        page.widen(field.cell().column(), ANSWER_WIDTH);
        page.print(label, Look.LABEL, field.label());
        CellAddress beside =
                new CellAddress(field.cell().column() + 1, field.cell().row());
        String guidance = FieldWords.guidance(field);
        if (!taken.contains(beside) && !guidance.isEmpty()) {
            page.widen(beside.column(), GUIDANCE_WIDTH);
            page.print(beside, Look.GUIDANCE, guidance);
        }
        if (isLong(field)) {
            page.heighten(field.cell().row(), LONG_TEXT_LINES);
        }
    }

    private static boolean isLong(FormField field) {
        return field.type() == FieldType.TEXT
                && field.largest().filter(most -> most.intValue() >= LONG_TEXT).isPresent();
    }

    private static CellAddress left(CellAddress value) {
        return new CellAddress(value.column() - 1, value.row());
    }
}
