package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Each {@code [note n]} in a title, introduction or heading is defined in the first column of the notes, and each note there is referred to. In data
 * cells a note is advice only: the words may be a return's.
 */
final class NoteRules implements WorkbookRule {
    private static final Pattern REFERENCE = Pattern.compile("\\[note (\\d+)]");
    private static final Pattern DEFINITION = Pattern.compile("\\[?[Nn]ote (\\d+)]?");

    @Override
    public List<Breach> check(ReadWorkbook workbook) {
        List<Breach> breaches = new ArrayList<>();
        Set<Integer> defined = defined(workbook, breaches);
        Set<Integer> used = new TreeSet<>();
        for (ReadSheet sheet : workbook.sheets()) {
            if (!sheet.name().equals(WorkbookOrderRules.NOTES)) {
                sheet.prose().forEach(cell -> checkReferences(sheet, cell, defined, used, breaches));
                sheet.body().forEach(cell -> checkData(sheet, cell, breaches));
            }
        }
        defined.stream()
                .filter(note -> !used.contains(note))
                .forEach(note -> breaches.add(Breach.ofSheet(
                        "note-used",
                        WorkbookOrderRules.NOTES,
                        "note " + note + " is referred to nowhere; refer to it where it matters, or leave it out")));
        return breaches;
    }

    private static Set<Integer> defined(ReadWorkbook workbook, List<Breach> breaches) {
        Set<Integer> defined = new TreeSet<>();
        workbook.sheet(WorkbookOrderRules.NOTES)
                .ifPresent(notes -> notes.body().stream()
                        .filter(cell -> cell.getColumnIndex() == 0)
                        .forEach(cell -> {
                            Matcher note = DEFINITION.matcher(ReadSheet.text(cell));
                            if (note.matches() && !defined.add(Integer.valueOf(note.group(1)))) {
                                breaches.add(
                                        notes.breach("note-unique", cell, "is defined twice; give one another number"));
                            }
                        }));
        return defined;
    }

    private static void checkReferences(
            ReadSheet sheet, XSSFCell cell, Set<Integer> defined, Set<Integer> used, List<Breach> breaches) {
        Matcher reference = REFERENCE.matcher(ReadSheet.text(cell));
        while (reference.find()) {
            Integer note = Integer.valueOf(reference.group(1));
            used.add(note);
            if (!defined.contains(note)) {
                breaches.add(
                        sheet.breach("note-defined", cell, "note " + note + " is not in the notes; define it there"));
            }
        }
    }

    private static void checkData(ReadSheet sheet, XSSFCell cell, List<Breach> breaches) {
        if (REFERENCE.matcher(ReadSheet.text(cell)).find()) {
            breaches.add(sheet.breach(
                    Breach.ADVICE + "note-in-data", cell, "a note stands among the data; move it to the heading"));
        }
    }
}
