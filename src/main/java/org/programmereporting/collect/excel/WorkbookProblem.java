package org.programmereporting.collect.excel;

import org.programmereporting.returns.FindingCode;

/** Why a workbook cannot be read, in words for the one who sent it. */
final class WorkbookProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final FindingCode code;

    WorkbookProblem(FindingCode code, String words) {
        super(words);
        this.code = code;
    }

    FindingCode code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    static WorkbookProblem damaged(String what) {
        return new WorkbookProblem(
                FindingCode.FILE_DAMAGED, what + " Open it in Excel, save it under a new name and send that.");
    }
}
