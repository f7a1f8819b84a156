package org.programmereporting.accessibility;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Workbook;

/**
 * In columns of numbers and dates, only known shorthand, and what is used is explained in the notes or above its table. In cells formatted as text,
 * what looks like shorthand may be a return's own words: there it is advice.
 */
final class Shorthand implements Check {
    private static final Set<String> KNOWN = Set.of("[c]", "[e]", "[f]", "[p]", "[r]", "[x]", "[z]");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern SHORT = Pattern.compile("\\[\\w{1,2}]");

    @Override
    public void check(Workbook workbook, Breaches breaches) {
        Set<String> noted =
                workbook.sheet(Workbook.NOTES).map(notes -> marks(notes, false)).orElse(Set.of());
        for (Sheet sheet : workbook.sheets()) {
            Set<String> explained = marks(sheet, true);
            explained.addAll(noted);
            Set<String> told = new TreeSet<>();
            for (Cell cell : sheet.body()) {
                check(sheet, cell, breaches);
                String text = cell.words();
                if (KNOWN.contains(text) && !explained.contains(text) && told.add(text)) {
                    breaches.cell(Rule.MARK_EXPLAINED, sheet, cell, text + " is explained nowhere");
                }
            }
        }
    }

    private static Set<String> marks(Sheet sheet, boolean proseOnly) {
        Set<String> marks = new TreeSet<>();
        for (Cell cell : proseOnly ? sheet.prose() : sheet.cells()) {
            if (cell.words().indexOf('[') >= 0) {
                Matcher mark = SHORT.matcher(cell.words());
                while (mark.find()) {
                    marks.add(mark.group());
                }
            }
        }
        return marks;
    }

    private static void check(Sheet sheet, Cell cell, Breaches breaches) {
        String text = cell.words();
        if (!text.startsWith("[")
                || KNOWN.contains(text)
                || !BRACKETED.matcher(text).matches()) {
            return;
        }
        if (!cell.style().isText()) {
            breaches.cell(Rule.KNOWN_MARK, sheet, cell, "\"" + text + "\" is no known shorthand");
        } else if (SHORT.matcher(text).matches()) {
            breaches.cell(Rule.MARK_IN_TEXT, sheet, cell, text + " looks like shorthand");
        }
    }
}
