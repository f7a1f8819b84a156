package org.programmereporting.collect.hostile;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.programmereporting.collect.XlsxParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in the cells of a workbook by the letter of its XML, read by no library for workbooks: what a reader has to find. */
final class PlainReading {
    private final Map<String, byte[]> parts;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> cells = new HashMap<>();

    private PlainReading(byte[] workbook) {
        this.parts = XlsxParts.parts(workbook);
    }

    /**
     * The values by places such as {@code Return!D7}.
     *
     * @throws Exception when a part that is needed is missing or is no XML
     */
    static Map<String, String> of(byte[] workbook) throws Exception {
        PlainReading reading = new PlainReading(workbook);
        all(reading.part("xl/sharedStrings.xml"), "si").forEach(text -> reading.texts.add(text(text)));
        Map<String, String> targets = new HashMap<>();
        all(reading.part("xl/_rels/workbook.xml.rels"), "Relationship")
                .forEach(each -> targets.put(each.getAttribute("Id"), each.getAttribute("Target")));
        for (Element sheet : all(reading.part("xl/workbook.xml"), "sheet")) {
            String target = targets.getOrDefault(sheet.getAttribute("r:id"), "");
            Document part = reading.part("xl/" + target.replaceFirst("^/xl/", ""));
            all(part, "c").forEach(cell -> reading.add(sheet.getAttribute("name"), cell));
        }
        return reading.cells;
    }

    private void add(String sheet, Element cell) {
        cells.put(sheet + "!" + cell.getAttribute("r"), value(cell));
    }

    private String value(Element cell) {
        String stored = all(cell, "v").map(Element::getTextContent).findFirst().orElse("");
        return switch (cell.getAttribute("t")) {
            case "s" -> texts.get(Integer.parseInt(stored.strip()));
            case "inlineStr" -> text(cell);
            default -> stored;
        };
    }

    private static String text(Element parent) {
        return all(parent, "t").map(Element::getTextContent).reduce("", String::concat);
    }

    private Document part(String name) throws Exception {
        byte[] xml = parts.get(name);
        if (xml == null) {
            throw new IllegalStateException("no " + name);
        }
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Iterable<Element> all(Document in, String name) {
        return () -> elements(in.getElementsByTagName(name)).iterator();
    }

    private static Stream<Element> all(Element in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
