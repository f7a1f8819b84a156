package org.programmereporting.collect.excel.parts;

import org.programmereporting.returns.FindingCode;

/** What the parts of one workbook may hold together, counted down while they are looked at. A full return has 3,000 elements and attributes, and texts of 30,000 letters. */
public final class Budget {
    /** Each takes some 200 bytes once a library has built it, and two workbooks are read at a time. */
    static final int MOST_ITEMS = 250_000;

    public static final int MOST_LETTERS_SHOWN = 2_000_000;

    private int items = MOST_ITEMS;
    private int letters = MOST_LETTERS_SHOWN;

    /** Elements and attributes. */
    void spendItems(int number) throws WorkbookProblem {
        items -= number;
        if (items < 0) {
            throw beyond("more than 250,000 cells, formats and other items");
        }
    }

    /** Letters of texts as the cells show them: a text that many cells share counts for each. */
    public void spendLetters(int number) throws WorkbookProblem {
        letters -= number;
        if (letters < 0) {
            throw beyond("texts of more than 2,000,000 letters");
        }
    }

    private static WorkbookProblem beyond(String what) {
        return new WorkbookProblem(
                FindingCode.FILE_TOO_LARGE,
                "The workbook holds " + what + ", far more than a return. Copy the answers into a fresh form.");
    }
}
