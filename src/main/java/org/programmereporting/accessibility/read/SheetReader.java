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
            case "c" -> readCell(xml);
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

    /** There are many: no tree is made of them. */
    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String address = Xml.attribute(xml, "r");
        String type = Xml.attribute(xml, "t");
        Style style = styles.get(Xml.number(Xml.attribute(xml, "s"), 0));
        String value = "";
        String inline = "";
        boolean formula = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                formula |= name.equals("f");
                if (name.equals("is")) {
                    inline = Xml.tree(xml).runs();
                } else {
                    String words = Xml.words(xml);
                    value = name.equals("v") ? words : value;
                }
            }
        }
        Area place = Area.of(address).orElse(new Area("", row, column + 1, row, column + 1));
        column = place.left();
        if (cells.size() < MOST_CELLS) {
            String said = type.equals("s") ? shared(value) : type.equals("inlineStr") ? inline : value;
            cells.add(new Cell(place.top(), column, kind(type, value), said, style, formula));
        }
    }

    private static Cell.Kind kind(String type, String value) {
        return switch (type) {
            case "s", "inlineStr", "str", "d" -> Cell.Kind.TEXT;
            case "b" -> Cell.Kind.TRUTH;
            case "e" -> Cell.Kind.ERROR;
            default -> value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.NUMBER;
        };
    }

    /** A number that leads nowhere is an error of the file, not an empty text. */
    private String shared(String number) {
        return texts.get(Integer.parseInt(number));
    }
}
