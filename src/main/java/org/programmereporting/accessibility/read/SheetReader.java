package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.xml.ClosedXml;

/** Reads a sheet's own part in one pass: its cells, and what of it is set beside them. */
final class SheetReader {
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final double EXCELS_WIDTH = 8.43;

    private final Styles styles;
    private final List<String> texts;

    final List<Cell> cells = new ArrayList<>();
    final Map<Integer, Double> widths = new HashMap<>();
    final Map<Integer, Double> heights = new HashMap<>();
    final List<String> concealed = new ArrayList<>();
    final List<String> merged = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    double width = EXCELS_WIDTH;
    String active = "A1";
    String printedWords = "";
    boolean selected;
    boolean frozen;
    boolean filtered;
    private int row = -1;
    private int column = -1;

    SheetReader(Styles styles, List<String> texts) {
        this.styles = styles;
        this.texts = texts;
    }

    void read(String part, byte[] content) throws UnreadableWorkbook {
        try {
            XMLStreamReader xml = ClosedXml.stream(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    read(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            throw Xml.damaged(part, damaged);
        }
        if (cells.size() >= MOST_CELLS) {
            throw new UnreadableWorkbook("it has more than two million cells in a sheet; check a smaller one");
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow(xml);
            case "c" -> {
                Element cell = Xml.tree(xml);
                if (cells.size() < MOST_CELLS) {
                    cells.add(cell(cell));
                }
            }
            case "sheetFormatPr" -> readWidth(Xml.tree(xml));
            case "col" -> readColumns(Xml.tree(xml));
            case "sheetView" -> readView(Xml.tree(xml));
            case "mergeCell" -> merged.add(Xml.attribute(xml, "ref"));
            case "autoFilter" -> filtered = true;
            case "hyperlink" -> links.add(Xml.tree(xml));
            case "headerFooter" -> printedWords = words(Xml.tree(xml));
            default -> {}
        }
    }

    private void readWidth(Element format) {
        String said = format.get("defaultColWidth");
        width = said.isEmpty() ? EXCELS_WIDTH : Double.parseDouble(said);
        if (format.is("zeroHeight", false)) {
            concealed.add("every row without a height of its own");
        }
    }

    private void startRow(XMLStreamReader xml) {
        String number = Xml.attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        String height = Xml.attribute(xml, "ht");
        String hidden = Xml.attribute(xml, "hidden");
        if (!height.isEmpty()) {
            heights.put(row, Double.parseDouble(height));
        }
        if (hidden.equals("1") || hidden.equals("true") || heights.getOrDefault(row, 1.0) == 0) {
            concealed.add("row " + (row + 1));
        }
    }

    private void readColumns(Element columns) {
        int first = columns.number("min", 1);
        int last = Math.min(columns.number("max", first), MOST_COLUMNS);
        String said = columns.get("width");
        double wide = said.isEmpty() ? width : Double.parseDouble(said);
        if (columns.is("hidden", false) || wide == 0) {
            concealed.add("column " + Area.address(0, first - 1).replace("1", ""));
        }
        for (int at = first; at <= last; at++) {
            widths.put(at - 1, wide);
        }
    }

    private void readView(Element view) {
        selected = view.is("tabSelected", false);
        frozen = view.has("pane");
        for (Element selection : view.all("selection")) {
            active = selection.get("activeCell").isEmpty() ? active : selection.get("activeCell");
        }
    }

    private static String words(Element printed) {
        StringBuilder words = new StringBuilder();
        printed.children().forEach(each -> words.append(each.words()));
        return words.toString().strip();
    }

    private Cell cell(Element cell) {
        Area place = Area.of(cell.get("r")).orElse(new Area("", row, column + 1, row, column + 1));
        column = place.left();
        Style style = styles.get(cell.number("s", 0));
        String value = cell.child("v").words();
        boolean formula = cell.has("f");
        return switch (cell.get("t")) {
            case "s" -> new Cell(place.top(), column, Cell.Kind.TEXT, shared(value), style, formula);
            case "inlineStr" ->
                new Cell(place.top(), column, Cell.Kind.TEXT, cell.child("is").runs(), style, formula);
            case "str" -> new Cell(place.top(), column, Cell.Kind.TEXT, value, style, formula);
            case "b" -> new Cell(place.top(), column, Cell.Kind.TRUTH, value, style, formula);
            case "e" -> new Cell(place.top(), column, Cell.Kind.ERROR, value, style, formula);
            case "d" -> new Cell(place.top(), column, Cell.Kind.TEXT, value, style, formula);
            default ->
                new Cell(
                        place.top(),
                        column,
                        value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.NUMBER,
                        value,
                        style,
                        formula);
        };
    }

    /** A number that leads nowhere is an error of the file, not an empty text. */
    private String shared(String number) {
        return texts.get(Integer.parseInt(number));
    }
}
