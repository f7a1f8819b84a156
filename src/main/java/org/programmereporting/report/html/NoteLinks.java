package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.ShortLines;
import org.programmereporting.report.Table;

/** The way from a reference such as {@code [note 3]} to its note, and back from the note to where each sheet first refers to it. */
final class NoteLinks {
    private static final Pattern REFERENCE = Pattern.compile("\\[(note \\d+)]");
    private static final Pattern NOTE = Pattern.compile("\\[?([Nn]ote \\d+)]?");

    private final Anchors anchors;
    private final Set<String> defined = new HashSet<>();
    private final Map<String, List<String>> referring = new TreeMap<>();
    private final Set<String> written = new HashSet<>();

    NoteLinks(Report report, Anchors anchors) {
        this.anchors = anchors;
        for (Sheet.Tabular sheet : Tables.of(report)) {
            if (Tables.isNotes(sheet)) {
                sheet.table().rows().forEach(row -> defined.add(place(row)));
            } else {
                texts(sheet).forEach(text -> collect(text, sheet.name()));
            }
        }
    }

    private static List<String> texts(Sheet.Tabular sheet) {
        List<String> texts = new ArrayList<>(ShortLines.paragraphs(sheet.introduction()));
        sheet.table().columns().stream().map(Table.Column::heading).forEach(texts::add);
        return texts;
    }

    private void collect(String text, String sheet) {
        Matcher references = REFERENCE.matcher(text);
        while (references.find()) {
            List<String> sheets = referring.computeIfAbsent(place(references), first -> new ArrayList<>());
            if (!sheets.contains(sheet)) {
                sheets.add(sheet);
            }
        }
    }

    /** The name of the note that a row of the notes explains; empty when it is none. */
    static String place(List<Cell> row) {
        Matcher note = NOTE.matcher(row.get(0) instanceof Cell.Text text ? text.text() : "");
        return note.matches() ? place(note) : "";
    }

    private static String place(Matcher note) {
        return note.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private String reference(String note, String sheet) {
        return anchors.section(sheet) + "." + note;
    }

    /** Text of a sheet, each reference to a note a link; the sheet's first reference to a note can be led back to. */
    void write(Markup page, String text, String sheet) {
        Matcher references = REFERENCE.matcher(text);
        int from = 0;
        while (references.find()) {
            page.text(text.substring(from, references.start()));
            reference(page, references.group(), place(references), sheet);
            from = references.end();
        }
        page.text(text.substring(from));
    }

    private void reference(Markup page, String text, String note, String sheet) {
        if (!defined.contains(note)) {
            page.text(text);
        } else if (written.add(reference(note, sheet))) {
            page.element("a", text, "href", "#" + note, "id", reference(note, sheet));
        } else {
            page.element("a", text, "href", "#" + note);
        }
    }

    /** Under a note, links to the sheets that refer to it. */
    void back(Markup page, String note) {
        List<String> sheets = referring.getOrDefault(note, List.of());
        if (sheets.isEmpty()) {
            return;
        }
        page.open("p", "class", "back").text("Referred to in ");
        for (int i = 0; i < sheets.size(); i++) {
            page.text(i == 0 ? "" : i == sheets.size() - 1 ? " and " : ", ");
            page.element("a", sheets.get(i), "href", "#" + reference(note, sheets.get(i)));
        }
        page.text(".").close();
    }
}
