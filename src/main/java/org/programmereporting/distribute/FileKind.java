package org.programmereporting.distribute;

import java.util.Arrays;
import java.util.List;

/** What a stakeholder may ask for, by its word in the column {@code files}. */
public enum FileKind {
    /** {@code national-report.xlsx}. */
    REPORT("report"),
    /** {@code index.html}: the national report as one page. */
    PAGE("page"),
    /** The workbooks of all cohorts. */
    COHORTS("cohorts"),
    /** The workbooks of all regions. */
    REGIONS("regions"),
    /** The one workbook about the cohort, region or supplier itself. */
    WORKBOOK("workbook"),
    /** What a trust gets back on its own return. */
    FEEDBACK("feedback"),
    /** A trust's own next return form. */
    FORM("form");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static List<String> words(List<FileKind> kinds) {
        return kinds.stream().map(FileKind::word).toList();
    }

    public static List<FileKind> all() {
        return Arrays.asList(values());
    }
}
