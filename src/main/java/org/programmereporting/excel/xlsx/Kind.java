package org.programmereporting.excel.xlsx;

/** The kinds of parts in a workbook, with what each is called in the list of content types and in relationships. */
enum Kind {
    WORKBOOK("officeDocument", "officedocument.spreadsheetml.sheet.main+xml"),
    SHEET("worksheet", "officedocument.spreadsheetml.worksheet+xml"),
    STYLES("styles", "officedocument.spreadsheetml.styles+xml"),
    SHARED_STRINGS("sharedStrings", "officedocument.spreadsheetml.sharedStrings+xml"),
    TABLE("table", "officedocument.spreadsheetml.table+xml"),
    COMMENTS("comments", "officedocument.spreadsheetml.comments+xml"),
    COMMENT_BOXES("vmlDrawing", "officedocument.vmlDrawing"),
    DRAWING("drawing", "officedocument.drawing+xml"),
    CHART("chart", "officedocument.drawingml.chart+xml"),
    EXTENDED_PROPERTIES("extended-properties", "officedocument.extended-properties+xml"),
    CUSTOM_PROPERTIES("custom-properties", "officedocument.custom-properties+xml"),
    CORE_PROPERTIES("", "package.core-properties+xml") {
        @Override
        String relationship() {
            return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        }
    };

    private final String relationship;
    private final String contentType;

    Kind(String relationship, String contentType) {
        this.relationship = relationship;
        this.contentType = contentType;
    }

    String relationship() {
        return Namespaces.RELATIONSHIPS + "/" + relationship;
    }

    String contentType() {
        return "application/vnd.openxmlformats-" + contentType;
    }
}
