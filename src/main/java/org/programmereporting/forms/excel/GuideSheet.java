package org.programmereporting.forms.excel;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.forms.GuideLines;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;

/** The first sheet: what to know before filling in the form, and the lists that are too long for a cell's own drop-down. */
final class GuideSheet {
    private static final int ABOUT_WIDTH = 24;
    private static final int WORDS_WIDTH = 100;
    private static final CellAddress TITLE = new CellAddress(0, 0);

    private final FormPage page;
    private final GuideLines guide;
    private int row = 2;

    GuideSheet(XSSFWorkbook workbook, FormStyles styles, GuideLines guide) {
        this.page = new FormPage(workbook, styles, guide.sheet());
        this.guide = guide;
    }

    WordLists write(IssuedForm issued) {
        page.widen(0, ABOUT_WIDTH);
        page.widen(1, WORDS_WIDTH);
        page.print(TITLE, Look.TITLE, guide.title());
        guide.lines().forEach(line -> addLine(line.about(), line.words()));
        WordLists lists = new WordLists();
        Map<List<String>, FormField> toPrint = WordLists.toPrint(issued);
        if (!toPrint.isEmpty()) {
            row++;
            page.print(new CellAddress(0, row++), Look.SECTION, "Words to choose from");
            toPrint.forEach((words, field) -> addList(words, field, lists));
        }
        page.fitOnePage();
        page.finish(TITLE);
        return lists;
    }

    private void addLine(String about, String words) {
        page.print(new CellAddress(0, row), Look.LABEL, about);
        page.print(new CellAddress(1, row++), Look.TEXT, words);
    }

    private void addList(List<String> words, FormField field, WordLists lists) {
        page.print(new CellAddress(0, row), Look.LABEL, field.sheet() + ": " + field.label());
        int first = row;
        words.forEach(word -> page.print(new CellAddress(1, row++), Look.TEXT, word));
        lists.isPrinted(words, new CellRangeAddress(first, row - 1, 1, 1), guide.sheet());
        row++;
    }
}
