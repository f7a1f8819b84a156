package org.programmereporting.feedback;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.SentReturn;

/** What of the sent file is not in the copy, or not as it was. */
final class LeftOut {
    private static final int MOST_NAMED = 30;
    private static final List<String> HEADINGS = List.of("What", "How many", "Which", "What became of it");

    private LeftOut() {}

    static ListSheet sheet(String name, Feedback feedback, SentReturn sent) {
        return new ListSheet(
                name,
                "Left out of the copy of "
                        + Spoken.file(feedback.reply().answered().file()),
                List.of(
                        "The copy has your values at their places. Colours, lists, widths and the like are not copied.",
                        "Nothing that could run or lead elsewhere is taken over from a file."),
                "Left_out",
                HEADINGS,
                rows(sent));
    }

    static boolean isAny(SentReturn sent) {
        return !rows(sent).isEmpty();
    }

    private static List<List<Entry>> rows(SentReturn sent) {
        List<List<Entry>> rows = new ArrayList<>();
        sent.sheets().forEach(sheet -> addFormulas(sheet, rows));
        sent.leftOut().forEach(kind -> rows.add(row(kind)));
        return rows;
    }

    private static void addFormulas(SentReturn.Sheet sheet, List<List<Entry>> rows) {
        List<String> formulas = sheet.cells().entrySet().stream()
                .filter(cell -> cell.getValue().formula())
                .map(cell -> cell.getKey())
                .map(CellAddress::toString)
                .toList();
        if (!formulas.isEmpty()) {
            String which = sheet.name() + ": " + named(formulas, formulas.size());
            rows.add(row("Formulas", formulas.size(), which, "Each is replaced by the value that was stored with it."));
        }
    }

    private static List<Entry> row(SentReturn.LeftOut left) {
        String which = left.names().isEmpty() ? "(unnamed)" : named(left.names(), number(left));
        return switch (left.kind()) {
            case OTHER_SHEET ->
                row(
                        "Sheets without fields of the form",
                        left.count(),
                        which,
                        "Left out; only the form's fields are read.");
            case HIDDEN_SHEET ->
                row("Hidden sheets", left.count(), which, "Shown when the form has them, else left out.");
            case FURTHER_CELL ->
                row(
                        "Further cells",
                        left.count(),
                        which,
                        "Left out: there are more than any form has room for. The first ones are shown.");
            case MERGED_CELLS ->
                row("Merged cells", left.count(), which, "Not merged; the value stands in the first cell.");
            case COMMENT -> row("Comments", left.count(), which, "Left out; write into the form's fields instead.");
            case DRAWING -> row("Drawings", left.count(), which, "Left out.");
            case PICTURE -> row("Pictures", left.count(), which, "Left out.");
            case CHART -> row("Charts", left.count(), which, "Left out.");
            case EMBEDDED_OBJECT -> row("Embedded files", left.count(), which, "Left out; never opened.");
            case CONTROL -> row("Buttons and other controls", left.count(), which, "Left out.");
            case MACRO -> row("Macros", left.count(), which, "Left out; never run.");
            case DEFINED_NAME -> row("Defined names", left.count(), which, "Left out.");
            case WEB_LINK -> row("Links", left.count(), which, "Left out; their text is shown.");
            case LINKED_WORKBOOK -> row("Links to other workbooks", left.count(), which, "Left out; never followed.");
        };
    }

    private static List<Entry> row(String what, long count, String which, String became) {
        return List.of(new Entry.Words(what), new Entry.Whole(count), new Entry.Words(which), new Entry.Words(became));
    }

    /** How many there are of what is named: the things themselves, or the sheets that they stand on. */
    private static long number(SentReturn.LeftOut left) {
        return switch (left.kind()) {
            case OTHER_SHEET, HIDDEN_SHEET, DEFINED_NAME -> left.count();
            default -> left.names().size();
        };
    }

    private static String named(List<String> names, long all) {
        List<String> first = names.subList(0, Math.min(MOST_NAMED, names.size()));
        long more = all - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
