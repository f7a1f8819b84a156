package org.programmereporting.accessibility;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Workbook;

/**
 * Each {@code [note n]} in a title, introduction or heading is defined in the first column of the notes, and each note there is referred to. In data
 * cells a note is advice only: the words may be a return's.
 */
final class Notes implements Check {
    private static final Pattern REFERENCE = Pattern.compile("\\[note (\\d{1,6})]");
    private static final Pattern DEFINITION = Pattern.compile("\\[?[Nn]ote (\\d{1,6})]?");

    @Override
    public void check(Workbook workbook, Breaches breaches) {
        Set<Integer> defined = defined(workbook, breaches);
        Set<Integer> used = new TreeSet<>();
        for (Sheet sheet : workbook.sheets()) {
            if (!sheet.name().equals(Workbook.NOTES)) {
                sheet.prose().forEach(cell -> checkReferences(sheet, cell, defined, used, breaches));
                checkData(sheet, breaches);
            }
        }
        defined.stream()
                .filter(note -> !used.contains(note))
                .forEach(note ->
                        breaches.add(Rule.NOTE_USED, Workbook.NOTES, "", "note " + note + " is referred to nowhere"));
    }

    private static Set<Integer> defined(Workbook workbook, Breaches breaches) {
        Set<Integer> defined = new TreeSet<>();
        workbook.sheet(Workbook.NOTES).ifPresent(notes -> {
            for (Cell cell : notes.body()) {
                Matcher note = DEFINITION.matcher(cell.words());
                if (cell.column() == 0 && note.matches() && !defined.add(Integer.valueOf(note.group(1)))) {
                    breaches.cell(Rule.NOTE_UNIQUE, notes, cell, "note " + note.group(1) + " is defined twice");
                }
            }
        });
        return defined;
    }

    private static void checkData(Sheet sheet, Breaches breaches) {
        for (Cell cell : sheet.body()) {
            if (cell.words().indexOf('[') >= 0
                    && REFERENCE.matcher(cell.words()).find()) {
                breaches.cell(Rule.NOTE_IN_DATA, sheet, cell, "a note stands among the data");
            }
        }
    }

    private static void checkReferences(
            Sheet sheet, Cell cell, Set<Integer> defined, Set<Integer> used, Breaches breaches) {
        Matcher reference = REFERENCE.matcher(cell.words());
        while (reference.find()) {
            Integer note = Integer.valueOf(reference.group(1));
            used.add(note);
            if (!defined.contains(note)) {
                breaches.cell(Rule.NOTE_DEFINED, sheet, cell, "note " + note + " is not in the notes");
            }
        }
    }
}
