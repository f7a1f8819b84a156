package org.programmereporting.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Charts are native, have a title, axis titles and alt text, and draw the table of their own sheet, beside it; nothing else floats. */
final class ChartRules implements SheetRule {
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String TEXTS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final List<String> AXES = List.of("catAx", "valAx", "dateAx", "serAx");

    @Override
    public List<Breach> check(ReadSheet sheet) {
        XSSFDrawing drawing = sheet.poi().getDrawingPatriarch();
        if (drawing == null) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        Element shapes = read(drawing);
        checkFrames(sheet, shapes, breaches);
        for (XSSFChart chart : drawing.getCharts()) {
            Element drawn = elements(read(chart), CHARTS, "chart").get(0);
            checkTitles(sheet, drawn, breaches);
            checkRanges(sheet, drawn, breaches);
        }
        return breaches;
    }

    private static void checkFrames(ReadSheet sheet, Element shapes, List<Breach> breaches) {
        for (String kind : List.of("sp", "pic", "cxnSp", "grpSp")) {
            if (!elements(shapes, PLACES, kind).isEmpty()) {
                breaches.add(sheet.breach(
                        "no-floating-shape", "has a picture, text box or shape; only native charts may stand there"));
            }
        }
        for (Element frame : elements(shapes, PLACES, "graphicFrame")) {
            Element named = elements(frame, PLACES, "cNvPr").get(0);
            if (named.getAttribute("descr").isBlank()) {
                breaches.add(sheet.breach(
                        "chart-alt-text", named.getAttribute("name") + " has no alt text; say what it shows"));
            }
        }
        sheet.tableArea().ifPresent(area -> checkBeside(sheet, shapes, area, breaches));
    }

    private static void checkBeside(ReadSheet sheet, Element shapes, CellRangeAddress area, List<Breach> breaches) {
        for (Element corner : elements(shapes, PLACES, "from")) {
            int column = Integer.parseInt(elements(corner, PLACES, "col").get(0).getTextContent());
            if (column <= area.getLastColumn()) {
                breaches.add(sheet.breach("chart-beside-table", "a chart covers the table; move it to its right"));
            }
        }
    }

    private static void checkTitles(ReadSheet sheet, Element chart, List<Breach> breaches) {
        String title = titleOf(chart);
        if (title.isBlank()) {
            breaches.add(sheet.breach("chart-title", "a chart has no title; say its one message"));
        }
        for (String kind : AXES) {
            for (Element axis : elements(chart, CHARTS, kind)) {
                if (titleOf(axis).isBlank()) {
                    breaches.add(sheet.breach(
                            "chart-axis-title",
                            "an axis of chart \"" + title + "\" has no title; name it, with its unit"));
                }
            }
        }
    }

    private static String titleOf(Element parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "title".equals(element.getLocalName())) {
                StringBuilder text = new StringBuilder();
                elements(element, TEXTS, "t")
                        .forEach(run -> text.append(run.getTextContent()).append(' '));
                return text.toString().strip();
            }
        }
        return "";
    }

    private static void checkRanges(ReadSheet sheet, Element chart, List<Breach> breaches) {
        if (elements(chart, CHARTS, "ser").isEmpty()) {
            breaches.add(sheet.breach("chart-data", "chart \"" + titleOf(chart) + "\" draws nothing; leave it out"));
        }
        for (Element range : elements(chart, CHARTS, "f")) {
            if (!isInTable(sheet, range.getTextContent())) {
                breaches.add(sheet.breach(
                        "chart-range",
                        "chart \"" + titleOf(chart) + "\" draws " + range.getTextContent()
                                + ", which is not in the table of this sheet; draw the table"));
            }
        }
    }

    private static boolean isInTable(ReadSheet sheet, String range) {
        if (!AreaReference.isContiguous(range)) {
            return false;
        }
        AreaReference drawn = new AreaReference(range, SpreadsheetVersion.EXCEL2007);
        return sheet.tableArea()
                .filter(area -> sheet.name().equals(drawn.getFirstCell().getSheetName()))
                .filter(area -> contains(area, drawn.getFirstCell()) && contains(area, drawn.getLastCell()))
                .isPresent();
    }

    private static boolean contains(CellRangeAddress area, CellReference cell) {
        return area.isInRange(cell.getRow(), cell.getCol());
    }

    private static Element read(POIXMLDocumentPart part) {
        try (InputStream content = part.getPackagePart().getInputStream()) {
            return DocumentHelper.readDocument(content).getDocumentElement();
        } catch (IOException | SAXException e) {
            throw new POIXMLException("a drawing cannot be read", e);
        }
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = parent.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
