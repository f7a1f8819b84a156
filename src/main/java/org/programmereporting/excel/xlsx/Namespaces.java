package org.programmereporting.excel.xlsx;

/** The names of the vocabularies (ECMA-376, transitional). */
final class Namespaces {
    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private Namespaces() {}
}
