package org.programmereporting.collect.excel.parts;

import org.programmereporting.returns.FindingCode;

/** Why a workbook cannot be read, in words for the one who sent it. */
public final class WorkbookProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final FindingCode code;

    /** A problem of a kind, in words that say what to do. */
    public WorkbookProblem(FindingCode code, String words) {
        super(words);
        this.code = code;
    }

    /** Its kind. */
    public FindingCode code() {
        return code;
    }

    /** What is wrong and the remedy, in sentences. */
    public String words() {
        return String.valueOf(getMessage());
    }

    /** That something of the workbook cannot be read. */
    public static WorkbookProblem damaged(String what) {
        return new WorkbookProblem(
                FindingCode.FILE_DAMAGED, what + " Open it in Excel, save it under a new name and send that.");
    }
}
