package org.programmereporting.excel.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.programmereporting.excel.SafeText;

/**
 * A sheet under construction. Cells are put row by row and from left to right; whatever else belongs to it, whenever it is known. Rows and columns are
 * counted from 0, styles as {@link Workbook#style} numbers them.
 */
public final class Sheet {
    private static final int WIDTH_UNITS = 256;

    private final String name;
    private final SharedStrings texts;
    private final Cells cells = new Cells();
    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<Area> textNumbers = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Drawing drawing = new Drawing();
    private Print print = Print.ACROSS;
    private float defaultHeight;
    private int defaultWidth;

    Sheet(String name, SharedStrings texts) {
        this.name = name;
        this.texts = texts;
    }

    public String name() {
        return name;
    }

    /** Text, as {@link SafeText} lets it be. */
    public void text(int row, int column, int style, String text) {
        cells.add(row, column, style, "s", texts.number(text));
    }

    public void number(int row, int column, int style, double number) {
        cells.add(row, column, style, "", Numbers.text(number));
    }

    public void day(int row, int column, int style, LocalDate day) {
        cells.add(row, column, style, "", Numbers.serial(day));
    }

    public void truth(int row, int column, int style, boolean truth) {
        cells.add(row, column, style, "b", truth ? 1 : 0);
    }

    /** A cell with a look and nothing in it. */
    public void blank(int row, int column, int style) {
        cells.addBlank(row, column, style);
    }

    /** The height of a row that has cells. */
    public void height(int row, float points) {
        cells.height(row, points);
    }

    /** Of rows that are given no height. */
    public void defaultHeight(float points) {
        defaultHeight = points;
    }

    /** In 256ths of a digit's width. */
    public void width(int column, int units) {
        widths.put(column, units);
    }

    /** Of columns that are given no width, in digits. */
    public void defaultWidth(int digits) {
        defaultWidth = digits;
    }

    /** Makes the cell lead to another of the workbook. */
    public void link(int row, int column, String sheet, String cell) {
        links.put(Area.cell(row, column), Area.quoted(sheet) + "!" + cell);
    }

    /** No green corner at a text that is made of digits on purpose. */
    public void keepTextNumbers(Area area) {
        textNumbers.add(area);
    }

    /** Declares cells to be a table; the first row are its headings, each another. */
    public void table(String tableName, Area area, List<String> headings) {
        tables.add(new Table(tableName, area, headings));
    }

    public void comment(Comment comment) {
        comments.add(comment);
    }

    /**
     * Adds a chart.
     *
     * @param objectName its name among the objects
     * @param description what is read out in its place
     * @param content writes what is within the chart space (ECMA-376 part 1, 21.2.2.29), whose prefix is {@code c}; that of DrawingML is {@code a}
     */
    public void chart(Anchor anchor, String objectName, String description, Consumer<Xml> content) {
        Xml xml = new Xml().start("c:chartSpace").attribute("xmlns:c", Namespaces.CHART);
        content.accept(xml.attribute("xmlns:a", Namespaces.DRAWING));
        drawing.add(anchor, objectName, description, xml.end("c:chartSpace"));
    }

    public void print(Print how) {
        print = how;
    }

    Print print() {
        return print;
    }

    /** Its part, after those it leads to. */
    Parts.Reference add(Parts parts, boolean selected) {
        List<Parts.Reference> related = new ArrayList<>();
        if (!drawing.isEmpty()) {
            List<Parts.Reference> charts = drawing.charts().stream()
                    .map(chart -> parts.add(Kind.CHART, "xl/charts/chart#.xml", chart))
                    .toList();
            related.add(parts.add(Kind.DRAWING, "xl/drawings/drawing#.xml", drawing.part(), charts));
        }
        if (!comments.isEmpty()) {
            related.add(parts.add(Kind.COMMENTS, "xl/comments#.xml", Comments.texts(comments)));
            related.add(parts.add(Kind.COMMENT_BOXES, "xl/drawings/vmlDrawing#.vml", Comments.boxes(comments)));
        }
        for (Table table : tables) {
            byte[] content = table.part((int) parts.count(Kind.TABLE) + 1);
            related.add(parts.add(Kind.TABLE, "xl/tables/table#.xml", content));
        }
        return parts.add(Kind.SHEET, "xl/worksheets/sheet#.xml", part(related, selected), related);
    }

    /** The elements stand in the one order that the format allows. */
    private byte[] part(List<Parts.Reference> related, boolean selected) {
        Xml xml = new Xml().start("worksheet").attribute("xmlns", Namespaces.SPREADSHEET);
        xml.attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        if (print.isFitted()) {
            xml.start("sheetPr")
                    .start("pageSetUpPr")
                    .attribute("fitToPage", 1)
                    .end("pageSetUpPr")
                    .end("sheetPr");
        }
        view(xml, selected);
        columns(xml);
        cells.write(xml);
        links(xml);
        print.write(xml);
        textNumbers(xml);
        reference(xml, "drawing", Kind.DRAWING, related);
        reference(xml, "legacyDrawing", Kind.COMMENT_BOXES, related);
        tables(xml, related);
        return xml.end("worksheet").bytes();
    }

    private void view(Xml xml, boolean selected) {
        cells.writeUsed(xml);
        xml.start("sheetViews").start("sheetView");
        if (selected) {
            xml.attribute("tabSelected", 1);
        }
        xml.attribute("workbookViewId", 0).start("selection").attribute("activeCell", "A1");
        xml.attribute("sqref", "A1").end("selection").end("sheetView").end("sheetViews");
    }

    private void columns(Xml xml) {
        xml.start("sheetFormatPr");
        if (defaultWidth > 0) {
            xml.attribute("baseColWidth", defaultWidth);
        }
        xml.attribute("defaultRowHeight", Numbers.text(defaultHeight)).attribute("customHeight", 1);
        xml.end("sheetFormatPr");
        if (widths.isEmpty()) {
            return;
        }
        xml.start("cols");
        widths.forEach((column, units) -> xml.start("col")
                .attribute("min", column + 1L)
                .attribute("max", column + 1L)
                .attribute("width", Numbers.text((double) units / WIDTH_UNITS))
                .attribute("customWidth", 1)
                .end("col"));
        xml.end("cols");
    }

    private void links(Xml xml) {
        if (links.isEmpty()) {
            return;
        }
        xml.start("hyperlinks");
        links.forEach((cell, place) -> xml.start("hyperlink")
                .attribute("ref", cell)
                .attribute("location", place)
                .end("hyperlink"));
        xml.end("hyperlinks");
    }

    private void textNumbers(Xml xml) {
        if (textNumbers.isEmpty()) {
            return;
        }
        xml.start("ignoredErrors");
        textNumbers.forEach(area -> xml.start("ignoredError")
                .attribute("sqref", area.reference())
                .attribute("numberStoredAsText", 1)
                .end("ignoredError"));
        xml.end("ignoredErrors");
    }

    private static void tables(Xml xml, List<Parts.Reference> related) {
        List<Integer> places = IntStream.range(0, related.size())
                .filter(at -> related.get(at).kind() == Kind.TABLE)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return;
        }
        xml.start("tableParts").attribute("count", places.size());
        places.forEach(
                at -> xml.start("tablePart").attribute("r:id", Parts.id(at)).end("tablePart"));
        xml.end("tableParts");
    }

    private static void reference(Xml xml, String element, Kind kind, List<Parts.Reference> related) {
        if (related.stream().anyMatch(each -> each.kind() == kind)) {
            xml.start(element).attribute("r:id", Parts.id(related, kind)).end(element);
        }
    }
}
